#include "module/files.h"
#include "module/library.h"
#include "module/loading.h"
#include "module/overlay.h"

#include <algorithm>

namespace minplan::module {

namespace fs = std::filesystem;

namespace {

bool mayHaveOverlays(const FirstEntry &first)
{
    const FileKind kind = kindNamed(first.key);
    return kind != FileKind::Unknown && kind != FileKind::Overlay && kind != FileKind::Site;
}

/// The file that is called so by its own first line, among all below a folder.
fs::path fileCalled(const std::string &id, const fs::path &folder)
{
    for (const fs::path &file : filesToCheck(folder)) {
        const FirstEntry first = readFirstEntry(file);
        if (first.value == id && mayHaveOverlays(first)) {
            return file;
        }
    }
    return {};
}

/// Where what is shown at a place may stand: its folders of courses, and what those draw on.
std::vector<fs::path> foldersOf(const Site &site)
{
    std::vector<fs::path> folders{site.file.parent_path()};
    for (const fs::path &modules : site.modules) {
        folders.push_back(modules);
        const fs::path content = contentFolder(modules);
        if (!content.empty()) {
            folders.push_back(content);
        }
    }
    return folders;
}

} // namespace

std::vector<fs::path> overlayFiles(const fs::path &owner, const std::string &name, const Site &site)
{
    std::vector<fs::path> files;
    const std::string id = site.overlays.empty() ? "" : readFirstEntry(owner).value;
    for (const fs::path &folder : site.overlays) {
        files.push_back(folder / (id + '.' + name + ".yaml"));
    }
    files.push_back(overlayFile(owner, name));
    return files;
}

OverlayPlace placeInSite(const fs::path &file)
{
    const fs::path folder = absolutePath(file).parent_path();
    const Site site = siteAbove(folder);
    const std::string stem = file.stem().string();
    const std::size_t dot = stem.find('.');
    if (dot == std::string::npos
        || std::find(site.overlays.begin(), site.overlays.end(), folder) == site.overlays.end()) {
        return {};
    }
    for (const fs::path &each : foldersOf(site)) {
        const fs::path owner = fileCalled(stem.substr(0, dot), each);
        if (!owner.empty()) {
            return {owner, stem.substr(dot + 1)};
        }
    }
    return {};
}

} // namespace minplan::module
