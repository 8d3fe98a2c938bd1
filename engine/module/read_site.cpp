#include "module/files.h"
#include "module/ids.h"
#include "module/keys.h"
#include "module/library.h"
#include "module/loading.h"
#include "module/site.h"
#include "module/values.h"

#include <system_error>

namespace minplan::module {

namespace fs = std::filesystem;

namespace {

constexpr int kLongestIdle = 480;
constexpr int kLeastAnswers = 3;
constexpr int kMostAnswers = 1000;

/// Absolute; from the folder of site.yaml where it is written without a leading slash.
fs::path readFolder(Reading &reading, const Field &field)
{
    const std::string word = readWord(reading, field);
    if (word.empty()) {
        return {};
    }
    const fs::path written = absolutePath(reading.folder() / word);
    const fs::path folder = written.has_filename() ? written : written.parent_path();
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        reading.add(kinds::siteFolder, field.value, {word});
    }
    return folder;
}

std::vector<fs::path> readFolders(Reading &reading, const Field &field)
{
    std::vector<fs::path> folders;
    for (const Field &item : someItemsOf(reading, field)) {
        fs::path folder = readFolder(reading, item);
        if (!folder.empty()) {
            folders.push_back(std::move(folder));
        }
    }
    return folders;
}

} // namespace

Site readSite(Reading &reading, const fs::path &file)
{
    const Fields fields(reading, reading.root(), keys::site, reading.root().first().following());
    Site site;
    site.file = file;
    site.id = readId(reading, fields["site"]);
    site.municipality = readText(reading, fields["municipality"]);
    site.modules = readFolders(reading, fields["modules"]);
    site.overlays = readFolders(reading, fields["overlays"]);
    site.drop = readFolder(reading, fields["drop"]);
    site.idleMinutes
        = readWhole(reading, fields["idle-minutes"], 1, kLongestIdle).value_or(site.idleMinutes);
    site.addThemselves = readYesNo(reading, fields["add-themselves"], site.addThemselves);
    site.anonymity = readWhole(reading, fields["anonymity"], kLeastAnswers, kMostAnswers)
                         .value_or(site.anonymity);
    return site;
}

Site siteAbove(const fs::path &folder)
{
    for (fs::path at = absolutePath(folder);; at = at.parent_path()) {
        const fs::path file = at / "site.yaml";
        if (readFirstEntry(file).key == "site") {
            std::map<std::string, text::SourceText> sources;
            text::Findings findings;
            Loading loading(sources, findings);
            Reading *reading = loading.open(file);
            return reading == nullptr || kindOf(*reading) != FileKind::Site
                ? Site()
                : readSite(*reading, file);
        }
        if (at.empty() || at == at.parent_path()) {
            return {};
        }
    }
}

} // namespace minplan::module
