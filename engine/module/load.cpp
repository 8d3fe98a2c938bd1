#include "module/load.h"

#include "module/files.h"
#include "module/glossary.h"
#include "module/loading.h"
#include "module/overlay.h"
#include "module/site.h"
#include "text/suggest.h"

#include <algorithm>
#include <array>
#include <system_error>

namespace minplan::module {

namespace fs = std::filesystem;

namespace {

struct Kind {
    std::string_view key;
    FileKind kind;
};
constexpr std::array kKinds{
    Kind{"module", FileKind::Module},     Kind{"course", FileKind::Course},
    Kind{"bank", FileKind::Bank},         Kind{"procedure", FileKind::Procedure},
    Kind{"case", FileKind::Case},         Kind{"survey", FileKind::Survey},
    Kind{"glossary", FileKind::Glossary}, Kind{"overlay", FileKind::Overlay},
    Kind{"site", FileKind::Site}};

fs::path fileAt(const fs::path &path, std::string_view name)
{
    std::error_code error;
    return fs::is_directory(path, error) && path.filename() != name ? path / name : path;
}

/// The kind key that stands further down, when the first key is none.
Field misplacedKind(Node root)
{
    for (const Field &field : FieldRange({Node(), root, false})) {
        if (kindNamed(field.key.text()) != FileKind::Unknown) {
            return field;
        }
    }
    return {};
}

std::vector<std::string> kindNames()
{
    std::vector<std::string> names;
    for (const Kind &kind : kKinds) {
        names.emplace_back(kind.key);
    }
    return names;
}

void readByKind(Loading &loading, Reading &reading, FileKind kind, const fs::path &file)
{
    switch (kind) {
    case FileKind::Module:
        (void)readModule(loading, reading, file);
        return;
    case FileKind::Course:
        (void)readCourse(reading, file);
        return;
    case FileKind::Bank:
        (void)readBank(reading);
        return;
    case FileKind::Procedure:
        (void)readProcedureFile(reading);
        return;
    case FileKind::Case:
        (void)readCaseFile(reading);
        return;
    case FileKind::Glossary:
        (void)readGlossary(reading);
        return;
    case FileKind::Overlay:
        checkOverlay(reading, file);
        return;
    case FileKind::Site:
        (void)readSite(reading, file);
        return;
    default:
        return;
    }
}

/// `open` gives the reading of the file, or null.
template <typename Open> Checked checked(const fs::path &file, Shelf *shelf, Open open)
{
    Checked result;
    result.file = file;
    Loading loading(result.sources, result.findings, shelf);
    Reading *reading = open(loading);
    if (reading != nullptr) {
        result.kind = kindOf(*reading);
        readByKind(loading, *reading, result.kind, absolutePath(file));
        if (result.kind != FileKind::Module) {
            loading.checkTerms();
        }
    }
    text::sortByPlace(result.findings);
    return result;
}

} // namespace

FileKind kindNamed(std::string_view key)
{
    const auto *found = std::find_if(kKinds.begin(), kKinds.end(),
                                     [&](const Kind &kind) { return kind.key == key; });
    return found == kKinds.end() ? FileKind::Unknown : found->kind;
}

FileKind kindOf(Reading &reading)
{
    const Node root = reading.root();
    if (!root.exists() || root.is(NodeKind::Damaged)) {
        return FileKind::Unknown;
    }
    if (!root.is(NodeKind::Map) || root.size() == 0) {
        reading.add(kinds::unknownFileKind, root,
                    {std::string(root.text()).substr(0, 40), "", joined(kindNames())});
        return FileKind::Unknown;
    }
    const FileKind kind = kindNamed(root.first().text());
    if (kind != FileKind::Unknown) {
        return kind;
    }
    const Field misplaced = misplacedKind(root);
    if (misplaced.present()) {
        reading.add(kinds::kindNotFirst, misplaced.key, {misplaced.name()});
        return kindNamed(misplaced.key.text());
    }
    const std::string first(root.first().text());
    const std::string meant = text::nearestForSure(first, kindNames());
    std::vector<text::Edit> fix;
    if (!meant.empty()) {
        fix.push_back({reading.rangeOf(root.first()), meant});
    }
    reading.addFixable(kinds::unknownFileKind, root.first(),
                       {first, text::nearest(first, kindNames()), joined(kindNames())},
                       std::move(fix));
    return FileKind::Unknown;
}

bool expectKind(Reading &reading, FileKind kind, std::string_view name)
{
    const FileKind found = kindOf(reading);
    if (found != kind && found != FileKind::Unknown) {
        reading.add(kinds::wrongType, reading.root().first(),
                    {std::string(reading.root().first().text()), std::string(name)});
    }
    return found == kind;
}

Loaded<Module> loadModule(const fs::path &path)
{
    Loaded<Module> loaded;
    const fs::path file = fileAt(path, "module.yaml");
    loaded.value.file = absolutePath(file);
    Loading loading(loaded.sources, loaded.findings);
    Reading *reading = loading.open(file);
    if (reading != nullptr && expectKind(*reading, FileKind::Module, "module")) {
        loaded.value = readModule(loading, *reading, absolutePath(file));
    }
    text::sortByPlace(loaded.findings);
    return loaded;
}

Loaded<Module> loadModuleIn(const fs::path &path, const std::string &language, const Site *site)
{
    Loaded<Module> loaded = loadModule(path);
    if (loaded.usable()) {
        applyOverlays(loaded.value, language.empty() ? loaded.value.language : language, site);
    }
    return loaded;
}

Loaded<Course> loadCourse(const fs::path &path)
{
    Loaded<Course> loaded;
    const fs::path file = fileAt(path, "course.yaml");
    loaded.value.file = absolutePath(file);
    Loading loading(loaded.sources, loaded.findings);
    Reading *reading = loading.open(file);
    if (reading != nullptr && expectKind(*reading, FileKind::Course, "course")) {
        loaded.value = readCourse(*reading, absolutePath(file));
    }
    text::sortByPlace(loaded.findings);
    return loaded;
}

Loaded<Course> loadCourseIn(const fs::path &path, const std::string &language, const Site *site)
{
    Loaded<Course> loaded = loadCourse(path);
    applyOverlays(loaded.value, language.empty() ? loaded.value.language : language, site);
    return loaded;
}

Checked checkFile(const fs::path &file, Shelf *shelf)
{
    return checked(file, shelf, [&](Loading &loading) { return loading.open(file); });
}

Checked checkText(const fs::path &file, std::string_view content)
{
    return checked(file, nullptr, [&](Loading &loading) { return loading.hold(file, content); });
}

} // namespace minplan::module
