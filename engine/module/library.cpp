#include "module/library.h"

#include "module/files.h"
#include "module/loading.h"
#include "module/yaml_lines.h"
#include "text/utf8.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <system_error>

namespace minplan::module {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLookedAt = 4096;
constexpr int kDeepestFolder = 8;

std::string unquoted(std::string_view value)
{
    const std::size_t comment = value.find(" #");
    value = value.substr(0, comment);
    const std::size_t last = value.find_last_not_of(" \t\r");
    value = last == std::string_view::npos ? std::string_view() : value.substr(0, last + 1);
    if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'')
        && value.back() == value.front()) {
        value = value.substr(1, value.size() - 2);
    }
    return std::string(value);
}

bool isYaml(const fs::path &file)
{
    return file.extension() == ".yaml" || file.extension() == ".yml";
}

void collect(const fs::path &folder, int depth, std::vector<fs::path> &files)
{
    for (const fs::path &entry : entriesIn(folder)) {
        std::error_code error;
        const fs::file_status status = fs::symlink_status(entry, error);
        if (fs::is_directory(status) && depth < kDeepestFolder) {
            collect(entry, depth + 1, files);
        } else if (isYaml(entry)
                   && (kindNamed(readFirstEntry(entry).key) != FileKind::Unknown
                       || entry.filename() == "module.yaml" || entry.filename() == "course.yaml")) {
            files.push_back(entry);
        }
    }
}

bool holdsCourse(const Library &library, const std::string &id)
{
    return std::any_of(library.courses.begin(), library.courses.end(),
                       [&id](const auto &course) { return course.value.id == id; });
}

void lookThrough(const fs::path &folder, const std::string &language, Library &library)
{
    std::vector<fs::path> folders = entriesIn(folder);
    folders.insert(folders.begin(), folder);
    for (const fs::path &entry : folders) {
        std::error_code error;
        if (fs::exists(entry / "course.yaml", error)) {
            auto course = loadCourseIn(entry / "course.yaml", language, &library.site);
            if (course.value.id.empty() || !holdsCourse(library, course.value.id)) {
                library.courses.push_back(std::move(course));
            }
        }
        library.modules.merge(modulesIn(entry));
    }
}

} // namespace

std::vector<fs::path> entriesIn(const fs::path &folder)
{
    std::vector<fs::path> entries;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        if (!entry->path().filename().string().starts_with('.')) {
            entries.push_back(entry->path());
        }
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

FirstEntry readFirstEntry(const fs::path &file)
{
    std::error_code error;
    if (!fs::is_regular_file(file, error)) {
        return {};
    }
    std::string head(kLookedAt, '\0');
    std::ifstream in(file, std::ios::binary);
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
    const std::string_view text = text::withoutByteOrderMark(head);
    for (YamlLine line = lineAt(text, 0); line.begin < text.size();
         line = lineAt(text, line.next)) {
        const bool marker = text.substr(line.begin, 3) == "---";
        if (!line.blank && !marker) {
            const std::size_t colon = text.find(':', line.key);
            return line.keyed ? FirstEntry{unquoted(text.substr(line.key, colon - line.key)),
                                           unquoted(text.substr(line.value, line.end - line.value))}
                              : FirstEntry{};
        }
        if (line.next >= text.size()) {
            break;
        }
    }
    return {};
}

std::map<std::string, fs::path> modulesIn(const fs::path &courseFolder)
{
    std::map<std::string, fs::path> modules;
    for (const fs::path &entry : entriesIn(courseFolder)) {
        const fs::path file = entry / "module.yaml";
        FirstEntry first = readFirstEntry(file);
        if (first.key == "module" && !first.value.empty()) {
            modules.try_emplace(std::move(first.value), file);
        }
    }
    return modules;
}

std::vector<fs::path> filesToCheck(const fs::path &path)
{
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        return {path};
    }
    std::vector<fs::path> files;
    collect(path, 0, files);
    return files;
}

Library findLibrary(const fs::path &folder, const std::string &language)
{
    Library library;
    library.site = siteAbove(folder);
    std::vector<fs::path> all{folder};
    all.insert(all.end(), library.site.modules.begin(), library.site.modules.end());
    std::set<fs::path> seen;
    for (const fs::path &each : all) {
        if (seen.insert(absolutePath(each)).second) {
            lookThrough(each, language, library);
        }
    }
    return library;
}

} // namespace minplan::module
