#include "completion_lines.h"
#include "golden.h"
#include "report/completion.h"

#include <nlohmann/json.hpp>

using namespace minplan;
using namespace std::chrono_literals;

namespace {

std::filesystem::path golden(const std::string &name)
{
    return tests::sourceDir() / "tests/engine/report/golden" / name;
}

} // namespace

TEST_CASE("completion as csv keeps every column and quotes what needs quoting")
{
    tests::checkGolden(golden("completion.csv"),
                       report::completionCsv(tests::awkwardLines(), report::CsvStyle::Plain));
}

TEST_CASE("completion for Excel has a byte order mark, semicolons, commas and no formulas")
{
    tests::checkGolden(golden("completion-excel.csv"),
                       report::completionCsv(tests::awkwardLines(), report::CsvStyle::Excel));
}

TEST_CASE("completion as json has the columns as keys and null for what is not known")
{
    const std::string json = report::completionJson(tests::awkwardLines());
    tests::checkGolden(golden("completion.json"), json);
    CHECK(nlohmann::json::parse(json).size() == tests::awkwardLines().size());
}

TEST_CASE("completion as a table is aligned by what the eye sees")
{
    tests::checkGolden(golden("completion-nb.txt"),
                       report::completionTable(tests::awkwardLines(), "nb"));
    tests::checkGolden(golden("completion-en.txt"),
                       report::completionTable(tests::awkwardLines(), "en"));
}

TEST_CASE("an empty result is a sentence, a header or an empty array")
{
    CHECK(report::completionTable({}, "nb")
          == "Ingen har begynt på eller fått tildelt en modul her ennå.\n");
    CHECK(report::completionCsv({}, report::CsvStyle::Plain)
          == "person,name,unit,role,module,edition,status,points,of,passed_on,due,expires\n");
    CHECK(report::completionJson({}) == "[]\n");
}
