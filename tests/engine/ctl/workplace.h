#pragma once

#include "ctl/world.h"

#include <regex>
#include <set>

/// A place of work for the commands of leads, and how they are told.
namespace minplan::tests {

using nlohmann::json;
using Words = std::vector<std::string>;

/// Hjemmetjenesten with Sone Nord, and Sone Sør: a lead above, two to be led, and one elsewhere.
inline constexpr auto kStaff = "Ansattnr.;Navn;Enhet;Overenhet;Stilling;Rolle\n"
                               "1;Lise Leder;Hjemmetjenesten;;sykepleier;leder\n"
                               "2;Åse Ærlig;Sone Nord;Hjemmetjenesten;sykepleier;\n"
                               "3;Per Ås;Sone Nord;Hjemmetjenesten;vernepleier;\n"
                               "4;Siri Vik;Sone Sør;;sykepleier;administrator\n";

class Workplace
{
public:
    Workplace()
    {
        REQUIRE(ctl({"staff", "import", m_folder.write("ansatte.csv", kStaff).string()}).code == 0);
    }

    [[nodiscard]] std::filesystem::path data() const { return m_folder.path() / "data"; }

    [[nodiscard]] Finished ctl(Words words) const
    {
        static const std::set<std::string> kWithout
            = {"staff", "audit", "teach invite", "teach came", "teach cancel"};
        const bool needsModules = !kWithout.contains(words.front())
            && !kWithout.contains(words.front() + " " + (words.size() > 1 ? words[1] : ""));
        words.insert(words.end(), {"--data", data().string()});
        if (needsModules) {
            words.insert(words.end(), {"--modules", fixtures().string()});
        }
        return run(minplanctl(words));
    }

    /// The id that a command gave out.
    [[nodiscard]] static std::string idIn(const Finished &finished)
    {
        const auto at = finished.out.find("Id: ");
        REQUIRE(at != std::string::npos);
        return finished.out.substr(at + 4, 36);
    }

private:
    TemporaryFolder m_folder;
};

/// Ids are drawn and the clock is real: they become words.
inline std::string tamed(const std::string &text)
{
    const std::string ids = std::regex_replace(
        text, std::regex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), "ID");
    const std::string clocks
        = std::regex_replace(ids, std::regex(R"((\d{4}-\d\d-\d\d) \d\d:\d\d)"), "$1 HH:MM");
    return std::regex_replace(clocks, std::regex(R"(20[23]\d-\d\d-\d\d)"), "YYYY-MM-DD");
}

/// A command and what it said, as it looks in a terminal.
inline std::string told(const Workplace &place, const Words &words)
{
    std::string line = "$ minplanctl";
    for (const std::string &word : words) {
        line += " " + (word.find(' ') == std::string::npos ? word : "\"" + word + "\"");
    }
    const Finished finished = place.ctl(words);
    return line + "\n" + tamed(finished.out + finished.err)
        + (finished.code == 0 ? "" : "[" + std::to_string(finished.code) + "]\n");
}

/// The person's row of a module as the report has it.
inline json row(const Workplace &place, const std::string &name, const std::string &module)
{
    for (const json &one :
         json::parse(place.ctl({"report", "completion", "--format", "json"}).out)) {
        if (one.at("name") == name && one.at("module") == module) {
            return one;
        }
    }
    return {};
}

} // namespace minplan::tests
