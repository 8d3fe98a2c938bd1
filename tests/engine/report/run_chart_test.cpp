#include "golden.h"
#include "report/plan_progress.h"

using namespace minplan;
using namespace std::chrono_literals;
using report::Stretch;

namespace {

using Stretches = std::vector<Stretch>;

record::PlanShares shares(const std::vector<int> &ofHundred, int firstMonth = 1)
{
    record::PlanShares made;
    for (const int withPlan : ofHundred) {
        const auto month = 2026y / 1 + std::chrono::months(firstMonth - 1)
            + std::chrono::months(static_cast<int>(made.months.size()));
        made.months.push_back({month, 100, withPlan});
    }
    return made;
}

} // namespace

TEST_CASE("the median is the middle value, or between the two middle ones")
{
    CHECK_FALSE(report::runChart({}).median);
    CHECK(*report::runChart({3}).median == 3);
    CHECK(*report::runChart({5, 1, 3}).median == 3);
    CHECK(*report::runChart({4, 1, 3, 2}).median == 2.5);
}

TEST_CASE("six values in turn on one side of the median are a shift, five are none")
{
    const std::vector<double> low = {2, 1, 2, 1, 2, 1};
    std::vector<double> values = low;
    values.insert(values.end(), {9, 8, 9, 8, 9});
    CHECK(report::runChart(values, 6).shifts == Stretches{});
    values.push_back(8);
    CHECK(report::runChart(values, 6).shifts == Stretches{{6, 11}});
}

TEST_CASE("a value on the median neither counts nor breaks a shift")
{
    // The median of the first six is 2.
    const std::vector<double> values = {1, 2, 3, 2, 1, 3, 5, 5, 2, 5, 5, 5, 5};
    CHECK(report::runChart(values, 6).shifts == Stretches{{5, 12}});
}

TEST_CASE("five values in turn that only rise or fall are a trend, equal ones passed over")
{
    CHECK(report::runChart({1, 2, 3, 4}).trends == Stretches{});
    CHECK(report::runChart({1, 2, 3, 4, 5}).trends == Stretches{{0, 4}});
    CHECK(report::runChart({1, 2, 2, 3, 4}).trends == Stretches{});
    CHECK(report::runChart({1, 2, 2, 3, 4, 5}).trends == Stretches{{0, 5}});
    CHECK(report::runChart({9, 5, 4, 3, 2, 4, 5, 6, 7}).trends == Stretches{{0, 4}, {4, 8}});
}

TEST_CASE("with fewer than six months before the course the median is that of all")
{
    CHECK(*report::runChart({1, 1, 1, 1, 1, 9, 9}, 5).median == 1);
    CHECK(*report::runChart({1, 1, 9, 9, 9, 9, 9}, 2).median == 9);
    CHECK(*report::runChart({1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9}, 6).median == 1);
}

TEST_CASE("months before the course was begun are those before its month")
{
    record::PlanShares said = shares({30, 30, 30, 30, 30, 30, 50});
    said.courseBegun = std::chrono::sys_days(2026y / 6 / 30) + 23h; // the first of July in Norway
    CHECK(report::planProgress(said).before == 6);
    said.courseBegun = std::nullopt;
    CHECK(report::planProgress(said).before == 0);
}

TEST_CASE("the share of users with a plan is told in words, and as data")
{
    record::PlanShares said = shares({30, 32, 29, 31, 30, 28, 35, 41, 44, 47, 52, 55});
    said.courseBegun = std::chrono::sys_days(2026y / 7 / 6) + 8h;
    const auto progress = report::planProgress(said);
    const auto golden = tests::sourceDir() / "tests/engine/report/golden";
    tests::checkGolden(golden / "progress.txt",
                       report::planProgressInWords(progress, "Fana / Nord", "nb"));
    tests::checkGolden(golden / "progress-en.txt",
                       report::planProgressInWords(progress, "Fana / Nord", "en"));
    tests::checkGolden(golden / "progress.csv",
                       report::planProgressCsv(progress, report::CsvStyle::Plain));
    tests::checkGolden(golden / "progress.json", report::planProgressJson(progress));
}

TEST_CASE("few months say that they are few, and none that there are none")
{
    CHECK(report::planProgressInWords(report::planProgress(shares({30, 50})), "Fana", "nb")
              .find("når seks måneder er skrevet inn")
          != std::string::npos);
    CHECK(report::planProgressInWords(report::planProgress({}), "Fana", "nb")
          == "Ingen måneder er skrevet inn for enheten ennå.\n");
    CHECK(report::planProgressInWords(
              report::planProgress(shares({30, 50, 31, 48, 29, 52, 30, 49})), "Fana", "nb")
              .find("Ingenting her er annet enn det tilfeldigheter gir.")
          != std::string::npos);
}
