#include "workplace.h"

using namespace minplan::tests;

namespace {

/// One is through both modules; one has begun one of them, which was due long ago.
void learn(const Workplace &place)
{
    REQUIRE(place.ctl({"assign", "kort", "--unit", "Hjemmetjenesten", "--due", "2020-12-15"}).code
            == 0);
    takeWhole(fixture("provekurs/alle-slag"), "Åse Ærlig", place.data());
    takeWhole(fixture("provekurs/kort"), "Åse Ærlig", place.data());
    REQUIRE(run(minplanctl({"play", fixture("provekurs/kort"), "--json", "--data",
                            place.data().string(), "--as", "Per Ås"}),
                "{\"go\":\"next\"}\n")
                .code
            == 0);
}

Finished summary(const Workplace &place, Words words)
{
    words.insert(words.begin(), {"report", "completion", "--summary"});
    return place.ctl(words);
}

} // namespace

TEST_CASE("how many stand how is counted for all and for each unit, in every format")
{
    const Workplace place;
    learn(place);
    checkGolden(golden("summary.txt"), summary(place, {}).out);
    checkGolden(golden("summary-en.txt"), summary(place, {"--language", "en"}).out);
    checkGolden(golden("summary-lead.txt"), summary(place, {"--as", "Lise Leder"}).out);
    checkGolden(golden("summary.csv"), summary(place, {"--format", "csv"}).out);
    checkGolden(golden("summary-excel.csv"), summary(place, {"--excel"}).out);
    checkGolden(golden("summary.json"),
                tamed(summary(place, {"--unit", "Sone Nord", "--format", "json"}).out));
}

TEST_CASE("a summary is of no single module and no file for print, and staff are told of nobody")
{
    const Workplace place;
    const Finished module = summary(place, {"--module", "kort"});
    CHECK(module.code == 2);
    CHECK(module.err.find("går ikke sammen med --module") != std::string::npos);
    const Finished pdf = summary(place, {"--format", "pdf", "-o", "liste.pdf"});
    CHECK(pdf.code == 2);
    CHECK(pdf.err.find("table, csv eller json") != std::string::npos);
    const Finished staff = summary(place, {"--as", "Åse Ærlig"});
    CHECK(staff.code == 1);
    CHECK(staff.out.empty());
}
