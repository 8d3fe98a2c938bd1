#include "golden.h"
#include "report/completion.h"

#include <nlohmann/json.hpp>

using namespace minplan;
using namespace std::chrono_literals;

namespace {

/// One line of each status, with what is awkward in names and numbers.
std::vector<report::CompletionLine> lines()
{
    using report::Status;
    const auto line = [](std::string name, std::string unit, Status status) {
        report::CompletionLine one;
        one.person = "p-" + std::to_string(name.size());
        one.name = std::move(name);
        one.unit = std::move(unit);
        one.role = "sykepleier";
        one.module = "mal-som-er-brukerens-egne";
        one.status = status;
        return one;
    };
    std::vector<report::CompletionLine> result = {
        line("Åse Ærlig", "Fløyen", Status::Passed),
        line("Bø, Per «Pelle»", "Fløyen; vest", Status::Expired),
        line("Kari \"Kaia\" Øy", "Fløyen", Status::Overdue),
        line("=1+1", "Fløyen", Status::Failed),
        line("Ola\nNordmann", "", Status::InProgress),
        line("C\u0301e\u0301cile", "Fløyen", Status::NotStarted),
    };
    result[0].edition = 2;
    result[0].points = {19, 2};
    result[0].of = 10;
    result[0].passedOn = 2026y / 11 / 21;
    result[0].expires = 2028y / 11 / 21;
    result[0].due = 2026y / 12 / 15;
    result[1].edition = 1;
    result[1].passedOn = 2024y / 2 / 29;
    result[1].expires = 2025y / 2 / 28;
    result[1].points = 0;
    result[1].of = 0;
    result[2].due = 2026y / 1 / 2;
    result[3].points = {10, 3};
    result[3].of = 14;
    result[3].edition = 12;
    return result;
}

std::filesystem::path golden(const std::string &name)
{
    return tests::sourceDir() / "tests/engine/report/golden" / name;
}

} // namespace

TEST_CASE("completion as csv keeps every column and quotes what needs quoting")
{
    tests::checkGolden(golden("completion.csv"),
                       report::completionCsv(lines(), report::CsvStyle::Plain));
}

TEST_CASE("completion for Excel has a byte order mark, semicolons, commas and no formulas")
{
    tests::checkGolden(golden("completion-excel.csv"),
                       report::completionCsv(lines(), report::CsvStyle::Excel));
}

TEST_CASE("completion as json has the columns as keys and null for what is not known")
{
    const std::string json = report::completionJson(lines());
    tests::checkGolden(golden("completion.json"), json);
    CHECK(nlohmann::json::parse(json).size() == lines().size());
}

TEST_CASE("completion as a table is aligned by what the eye sees")
{
    tests::checkGolden(golden("completion-nb.txt"), report::completionTable(lines(), "nb"));
    tests::checkGolden(golden("completion-en.txt"), report::completionTable(lines(), "en"));
}

TEST_CASE("an empty result is a sentence, a header or an empty array")
{
    CHECK(report::completionTable({}, "nb")
          == "Ingen har begynt på eller fått tildelt en modul her ennå.\n");
    CHECK(report::completionCsv({}, report::CsvStyle::Plain)
          == "person,name,unit,role,module,edition,status,points,of,passed_on,due,expires\n");
    CHECK(report::completionJson({}) == "[]\n");
}
