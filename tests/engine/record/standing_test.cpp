#include "record/validity.h"
#include "world.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using std::chrono::sys_days;
using std::chrono::year;

namespace {

record::CompletionRow only(const record::Store &store)
{
    const auto rows = store.completions("kari");
    REQUIRE(rows.size() == 1);
    return rows[0];
}

} // namespace

TEST_CASE("a module that is begun stands as neither ended nor passed")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    (void)store.begin("kari", "mal", 2, begun());
    const auto row = only(store);
    CHECK(row.module == "mal");
    CHECK(row.round == 1);
    CHECK(row.edition == 2);
    CHECK(row.begun == world.now);
    CHECK_FALSE(row.ended);
    CHECK_FALSE(row.passedOn);
}

TEST_CASE("of attempts that did not pass the best result stands")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    take(store, "kari", "mal", ended("1", "4", false));
    take(store, "kari", "mal", ended("5/2", "4", false));
    take(store, "kari", "mal", ended("2", "4", false));
    const auto row = only(store);
    CHECK(row.ended);
    CHECK_FALSE(row.passedOn);
    CHECK(row.points == text::Fraction(5, 2));
}

TEST_CASE("a pass is never undone by a later attempt")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    take(store, "kari", "mal", ended("4", "5", true, 24));
    const auto passed = only(store);
    world.now += std::chrono::hours(24);
    take(store, "kari", "mal", ended("1", "5", false));
    (void)store.begin("kari", "mal", 9, begun());
    const auto row = only(store);
    CHECK(row.passedOn == passed.passedOn);
    CHECK(row.points == text::Fraction(4));
    CHECK(row.edition == 1);
    CHECK(row.validMonths == 24);
}

TEST_CASE("passing again keeps the best points and counts validity from the latest pass")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    take(store, "kari", "mal", ended("5", "5", true, 12));
    world.now += std::chrono::hours(24 * 30);
    take(store, "kari", "mal", ended("4", "5", true, 12));
    const auto row = only(store);
    CHECK(row.points == text::Fraction(5));
    CHECK(*row.passedOn > world.now);
    CHECK(*row.passedOn < world.now + std::chrono::minutes(1));
}

TEST_CASE("a module without points is passed all the same")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    take(store, "kari", "mal", ended("0", "0", true));
    CHECK(only(store).passedOn);
    CHECK_FALSE(only(store).validMonths);
}

TEST_CASE("when a pass has run out the next attempt begins a new round")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    world.now = sys_days(year(2024) / 3 / 10) + std::chrono::hours(15);
    take(store, "kari", "mal", ended("5", "5", true, 24));

    world.now = sys_days(year(2026) / 3 / 9) + std::chrono::hours(22);
    (void)store.begin("kari", "mal", 1, begun());
    CHECK(store.attempts("kari").back().round == 1);

    world.now = sys_days(year(2026) / 3 / 9) + std::chrono::hours(23); // midnight in Norway
    const auto renewing = store.begin("kari", "mal", 2, begun());
    CHECK(store.attempts("kari").back().round == 2);
    append(store, renewing, ended("2", "5", false));
    (void)store.begin("kari", "mal", 2, begun());
    CHECK(store.attempts("kari").back().round == 2); // the new round is not over yet

    const auto rows = store.completions("kari");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].passedOn);
    CHECK_FALSE(rows[1].passedOn);
    CHECK(rows[1].points == text::Fraction(2));
    CHECK(store.log().back().round == 2);
}

TEST_CASE("an attempt begun while a pass held stays in its round to the end")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    take(store, "kari", "mal", ended("4", "5", true, 1));
    const auto attempt = store.begin("kari", "mal", 1, begun());
    world.now += std::chrono::hours(24 * 60);
    append(store, attempt, ended("5", "5", true, 1));
    CHECK(only(store).round == 1);
}

TEST_CASE("validity is counted in calendar months, to the start of the day in Norway")
{
    using record::runsOut;
    using namespace std::chrono_literals;
    const auto midnight = [](std::chrono::year_month_day day, bool isSummer = false) {
        return sys_days(day) - (isSummer ? 2h : 1h);
    };
    CHECK(runsOut(sys_days(2024y / 1 / 31) + 9h, 1) == midnight(2024y / 2 / 29));
    CHECK(runsOut(sys_days(2023y / 12 / 31), 2) == midnight(2024y / 2 / 29));
    CHECK(runsOut(sys_days(2024y / 2 / 29), 24) == midnight(2026y / 2 / 28));
    CHECK(runsOut(sys_days(2026y / 11 / 21) + 22h, 24) == midnight(2028y / 11 / 21));
    CHECK(runsOut(sys_days(2026y / 11 / 21) + 23h + 30min, 24) == midnight(2028y / 11 / 22));
    CHECK(runsOut(sys_days(2026y / 11 / 21), 8) == midnight(2027y / 7 / 21, true));
}
