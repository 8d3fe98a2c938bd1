#include "rules.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <regex>
#include <string_view>
#include <tuple>

namespace minplan::tests {
namespace {

namespace fs = std::filesystem;

/// The arrows: a room may include itself and these.
struct Room {
    std::string_view name;
    std::vector<std::string_view> mayInclude;
};
const std::vector<Room> kRooms{
    {"text", {}},
    {"module", {"text"}},
    {"play", {"module", "text"}},
    {"people", {"module", "text"}},
    {"exchange", {"module", "people", "text"}},
    {"record", {"play", "people", "module", "text"}},
    {"report", {"record", "play", "people", "module", "text"}},
    {"ctl", {"report", "record", "exchange", "play", "people", "module", "text"}},
};
/// The app stands above all rooms but beside ctl.
const std::vector<std::string_view> kAppMayInclude{"report", "record", "exchange", "play",
                                                   "people", "module", "text"};

/// A line that matches is a breach in the files below one of `in`, but for those below `but`.
struct LineRule {
    std::vector<std::string_view> in;
    std::string_view but;
    std::vector<std::string_view> extensions;
    std::regex line;
    std::string_view what;
};
const std::vector<std::string_view> kCpp{".h", ".cpp", ".inc"};
const std::vector<std::string_view> kQml{".qml"};
const std::vector<LineRule> kLineRules{
    {{"engine/", "qml/"},
     "engine/module/",
     kCpp,
     std::regex(R"(^\s*#\s*include\s*[<"]yaml-cpp/)"),
     "only engine/module includes yaml-cpp"},
    {{"engine/", "qml/"},
     "engine/record/",
     kCpp,
     std::regex(R"(^\s*#\s*include\s*[<"](SQLiteCpp/|sqlite3))"),
     "only engine/record includes SQLite"},
    {{"engine/", "qml/"},
     "engine/exchange/",
     kCpp,
     std::regex(R"(^\s*#\s*include\s*[<"]libxml/)"),
     "only engine/exchange includes libxml2"},
    {{"engine/", "qml/"},
     "engine/report/",
     kCpp,
     std::regex(R"(^\s*#\s*include\s*[<"]libical/)"),
     "only engine/report includes libical"},
    {{"engine/", "qml/"},
     "engine/record/platform.cpp",
     kCpp,
     std::regex(R"(^\s*#\s*include\s*<(sys/|(unistd|fcntl|pwd|dirent|termios|poll|dlfcn)\.h))"),
     "POSIX is called in engine/record/platform.cpp alone"},
    {{"engine/"},
     "",
     kCpp,
     std::regex(R"(^\s*#\s*include\s*[<"](Qt?[A-Z]|q[a-z]+\.h))"),
     "the engine knows no Qt"},
    {{"qml/"},
     "qml/kit/",
     kQml,
     std::regex(R"(#([0-9A-Fa-f]{8}|[0-9A-Fa-f]{6})\b|["']#[0-9A-Fa-f]{3,4}["'])"),
     "colours stand in qml/kit"},
    {{"qml/"},
     "qml/kit/",
     kQml,
     std::regex(
         R"([cC]olor\s*:\s*["'](?!transparent["'])[a-z]+["']|Qt\.(rgba|hsla|hsva)\(\s*[0-9.])"),
     "colours stand in qml/kit"},
    {{"qml/"},
     "qml/kit/",
     kQml,
     std::regex(R"((pixelSize|pointSize)\s*:\s*[0-9.]+\s*([;}/]|$))"),
     "font sizes stand in qml/kit"},
    {{"engine/ctl/", "engine/report/", "qml/"},
     "",
     kCpp,
     std::regex(
         R"([sS]tore(\.|->)(completions\(\)|everyone\(|note\(|resetPin\(|audits?\(|fillIn\(|log\(|roll\(|sessions\())"),
     "records of others are read and written through record/access.h"},
};

constexpr int kMostLines = 300;

bool startsWith(std::string_view text, std::string_view prefix)
{
    return !prefix.empty() && text.substr(0, prefix.size()) == prefix;
}

bool holds(const std::vector<std::string_view> &list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

const Room *roomNamed(std::string_view name)
{
    const auto found = std::find_if(kRooms.begin(), kRooms.end(),
                                    [&](const Room &room) { return room.name == name; });
    return found == kRooms.end() ? nullptr : &*found;
}

/// One file as the rules see it.
struct File {
    std::string path; ///< relative, with '/'
    std::string extension;
    [[nodiscard]] bool below(std::string_view folder) const { return startsWith(path, folder); }
    [[nodiscard]] bool belowAny(const std::vector<std::string_view> &folders) const
    {
        return std::any_of(folders.begin(), folders.end(),
                           [this](std::string_view folder) { return below(folder); });
    }
    /// The engine's room it stands in, or null.
    [[nodiscard]] const Room *room() const
    {
        return below("engine/") ? roomNamed(path.substr(7, path.find('/', 7) - 7)) : nullptr;
    }
};

struct Include {
    bool quoted = false;
    std::string folder; ///< what stands before the first '/', or empty
};

std::optional<Include> includeOf(const std::string &line)
{
    static const std::regex pattern(R"(^\s*#\s*include\s*([<"])(?:([^/>"]*)/)?[^>"]*[>"])");
    std::smatch match;
    if (!std::regex_search(line, match, pattern)) {
        return std::nullopt;
    }
    return Include{match[1].str() == "\"", match[2].str()};
}

/// What is wrong with an include, or empty.
std::string againstTheArrows(const File &file, const Include &include)
{
    const Room *from = file.room();
    const Room *to = roomNamed(include.folder);
    if (to == nullptr) {
        return from != nullptr && include.quoted
            ? "an include in the engine is written \"room/file.h\""
            : "";
    }
    if (from == to || (from == nullptr && !file.below("qml/"))) {
        return "";
    }
    const auto &allowed = from != nullptr ? from->mayInclude : kAppMayInclude;
    if (holds(allowed, to->name)) {
        return "";
    }
    return (from != nullptr ? std::string(from->name) : "qml") + " may not include "
        + std::string(to->name);
}

void inspectLine(const File &file, const std::string &line, int number, Inspection &result)
{
    for (const LineRule &rule : kLineRules) {
        if (file.belowAny(rule.in) && !file.below(rule.but)
            && holds(rule.extensions, file.extension) && std::regex_search(line, rule.line)) {
            result.breaches.push_back({file.path, number, std::string(rule.what)});
        }
    }
    if (const auto include = includeOf(line)) {
        ++result.includes;
        if (auto what = againstTheArrows(file, *include); !what.empty()) {
            result.breaches.push_back({file.path, number, std::move(what)});
        }
    }
}

void inspectFile(const fs::path &house, const fs::path &path, Inspection &result)
{
    const File file{path.lexically_relative(house).generic_string(), path.extension().string()};
    ++result.files;
    if (file.below("engine/") && file.room() == nullptr) {
        result.breaches.push_back({file.path, 1, "this folder is not in the table of rooms"});
    }
    std::ifstream in(path);
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        inspectLine(file, line, ++number, result);
    }
    if (number > kMostLines) {
        result.breaches.push_back({file.path, kMostLines + 1,
                                   "a file has at most 300 lines: split it by responsibility"});
    }
}

} // namespace

Inspection inspect(const fs::path &house)
{
    static const std::vector<std::string_view> extensions{".h", ".cpp", ".inc", ".qml"};
    Inspection result;
    for (const std::string_view part : {"engine", "qml", "tests"}) {
        if (!fs::exists(house / part)) {
            continue;
        }
        for (const auto &entry : fs::recursive_directory_iterator(house / part)) {
            if (entry.is_regular_file() && holds(extensions, entry.path().extension().string())) {
                inspectFile(house, entry.path(), result);
            }
        }
    }
    std::sort(result.breaches.begin(), result.breaches.end(), [](const Breach &a, const Breach &b) {
        return std::tie(a.file, a.line, a.what) < std::tie(b.file, b.line, b.what);
    });
    return result;
}

} // namespace minplan::tests
