#include "module/overlay.h"

#include "module/files.h"
#include "module/library.h"
#include "module/loading.h"
#include "module/texts.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace minplan::module {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kModuleFile = "module.yaml";
constexpr std::string_view kCourseFile = "course.yaml";

bool isFile(const fs::path &path)
{
    std::error_code error;
    return fs::is_regular_file(path, error);
}

/// Whether overlays beside it are called by their names alone: it is what its folder is about.
bool givesFolder(const fs::path &file)
{
    return file.filename() == kModuleFile
        || (file.filename() == kCourseFile && !isFile(file.parent_path() / kModuleFile));
}

/// What is wrong in it is told by checkFile(); here the texts that can be read are enough.
Overlay readQuietly(const fs::path &file)
{
    std::map<std::string, text::SourceText> sources;
    text::Findings findings;
    Loading loading(sources, findings);
    Reading *reading = loading.open(file);
    return reading != nullptr && kindOf(*reading) == FileKind::Overlay ? readOverlay(*reading)
                                                                       : Overlay();
}

/// The overlays that a file has.
struct Found {
    std::map<std::string, std::string> texts; ///< by path, of the one that counts most
    std::set<std::string> names;
};

Found overlaysOf(const fs::path &owner, const std::vector<std::string> &names, const Site &site)
{
    Found found;
    for (const std::string &name : names) {
        for (const fs::path &file : overlayFiles(owner, name, site)) {
            if (isFile(file)) {
                found.names.insert(name);
                found.texts.merge(readQuietly(file).texts);
            }
        }
    }
    return found;
}

/// The site given, or the nearest above a file.
Site siteOf(const fs::path &file, const Site *given)
{
    return given == nullptr || given->file.empty() ? siteAbove(file.parent_path()) : *given;
}

void replaceText(const Found &found, const std::string &path, std::string &text)
{
    const auto replacing = found.texts.find(path);
    if (replacing != found.texts.end()) {
        text = replacing->second;
    }
}

Found layOver(Module &module, const std::string &use, const fs::path &owner,
              const std::vector<std::string> &names, const Site &site)
{
    Found found = overlaysOf(owner, names, site);
    if (!found.texts.empty()) {
        eachText(module, use, [&found](const std::string &path, std::string &text) {
            replaceText(found, path, text);
        });
    }
    return found;
}

/// What its overlays make the language of a file that is in `own`.
std::string languageShown(const Found &found, const std::vector<std::string> &names,
                          const std::string &language, const std::string &own)
{
    const auto shown = std::find_if(names.begin(), names.end(), [&](const std::string &name) {
        return found.names.contains(name) && (name == language || name == "nb");
    });
    return shown == names.end() ? own : *shown;
}

} // namespace

fs::path overlayFile(const fs::path &owner, const std::string &name)
{
    const std::string base = givesFolder(owner) ? "" : owner.stem().string() + '.';
    return owner.parent_path() / (base + name + ".yaml");
}

OverlayPlace placeOfOverlay(const fs::path &file)
{
    const fs::path folder = file.parent_path();
    const std::string stem = file.stem().string();
    const std::size_t dot = stem.find('.');
    const fs::path owner = folder / (stem.substr(0, dot) + ".yaml");
    const bool named = dot != std::string::npos && isFile(owner) && !givesFolder(owner);
    const fs::path given = folder / (isFile(folder / kModuleFile) ? kModuleFile : kCourseFile);
    if (named && (owner.filename() == kCourseFile || !isFile(given))) {
        return {owner, stem.substr(dot + 1)};
    }
    return isFile(given) ? OverlayPlace{given, stem} : OverlayPlace();
}

std::vector<std::string> overlayNames(const std::string &local, const std::string &language,
                                      const std::string &own)
{
    std::vector<std::string> names;
    if (!local.empty()) {
        names = {local + '.' + language, local};
    }
    for (const std::string &next : {language, std::string("nb")}) {
        if (next == own) {
            break;
        }
        if (std::find(names.begin(), names.end(), next) == names.end()) {
            names.push_back(next);
        }
    }
    return names;
}

void applyOverlays(Module &module, const std::string &language, const Site *site)
{
    const Site place = siteOf(module.file, site);
    const std::vector<std::string> names = overlayNames(place.id, language, module.language);
    for (const auto &[use, file] : module.used) {
        (void)layOver(module, use, file, names, place);
    }
    const Found found = layOver(module, "", module.file, names, place);
    module.language = languageShown(found, names, language, module.language);
}

void applyOverlays(Course &course, const std::string &language, const Site *site)
{
    const Site place = siteOf(course.file, site);
    const std::vector<std::string> names = overlayNames(place.id, language, course.language);
    const Found found = overlaysOf(course.file, names, place);
    eachText(course, [&found](const std::string &path, std::string &text) {
        replaceText(found, path, text);
    });
    course.language = languageShown(found, names, language, course.language);
}

ModuleHead readHeadIn(const fs::path &moduleFile, const std::string &language, const Site *site)
{
    ModuleHead head = readHead(moduleFile);
    const std::string &wanted = language.empty() ? head.language : language;
    const Site place = siteOf(moduleFile, site);
    const Found found
        = overlaysOf(moduleFile, overlayNames(place.id, wanted, head.language), place);
    replaceText(found, "title", head.title);
    replaceText(found, "summary", head.summary);
    return head;
}

} // namespace minplan::module
