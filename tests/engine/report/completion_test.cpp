#include "completion_world.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using report::Status;

TEST_CASE("a person who has begun nothing and is assigned nothing has no row")
{
    World world;
    world.add("Åse");
    CHECK(world.lines().empty());
}

TEST_CASE("each status shows when it is the first that holds")
{
    World world;
    const std::string person = world.add("Åse");
    const auto status = [&world](const std::vector<module::Course> &courses = {}) {
        const auto lines = world.lines(courses);
        REQUIRE_FALSE(lines.empty());
        return lines.front().status;
    };
    const auto dueSoon = std::vector{course(onDay("2026-02-10"))};

    CHECK(status(dueSoon) == Status::NotStarted);
    const std::string first = world.begin(person, "a");
    CHECK(status(dueSoon) == Status::InProgress);
    world.end(first, false);
    CHECK(status(dueSoon) == Status::Failed);
    world.now = sys_days(2026y / 2 / 10) + 22h + 59min;
    CHECK(status(dueSoon) == Status::Failed);
    world.now = sys_days(2026y / 2 / 10) + 23h; // midnight in Norway
    CHECK(status(dueSoon) == Status::Overdue);
    world.end(world.begin(person, "a"), true, 12);
    CHECK(status(dueSoon) == Status::Passed);
    world.now = sys_days(2027y / 2 / 10) + 22h + 59min;
    CHECK(status(dueSoon) == Status::Passed);
    world.now = sys_days(2027y / 2 / 10) + 23h;
    CHECK(status(dueSoon) == Status::Expired);
}

TEST_CASE("a pass with a validity expires so many calendar months on, at the month's end at most")
{
    World world;
    const std::string person = world.add("Åse");
    world.end(world.begin(person, "a", 3), true, 1);
    const auto lines = world.lines();
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].edition == 3);
    CHECK(*lines[0].passedOn == 2026y / 1 / 31);
    CHECK(*lines[0].expires == 2026y / 2 / 28);
    CHECK(*lines[0].points == text::Fraction(9));
    CHECK(lines[0].role == "sykepleier");
}

TEST_CASE("only the latest round of a module counts")
{
    World world;
    const std::string person = world.add("Åse");
    world.end(world.begin(person, "a"), true, 1);
    world.now += std::chrono::days(60);
    world.begin(person, "a", 2);
    const auto lines = world.lines();
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].status == Status::InProgress);
    CHECK_FALSE(lines[0].passedOn.has_value());
    CHECK(lines[0].edition == 2);
}

TEST_CASE("days to finish within count from the day the person was added")
{
    World world;
    world.add("Åse");
    world.now += std::chrono::days(10);
    world.add("Berit");
    const auto lines = world.lines({course(within(30))}, "a");
    REQUIRE(lines.size() == 2);
    CHECK(*lines[0].due == 2026y / 3 / 12);
    CHECK(lines[0].name == "Berit");
    CHECK(*lines[1].due == 2026y / 3 / 2);
}

TEST_CASE("a module of two courses is due on the earlier day")
{
    World world;
    world.add("Åse");
    const auto lines = world.lines(
        {course(onDay("2026-09-01")), course(onDay("2026-06-01")), course(onDay("2026-08-01"))},
        "b");
    REQUIRE(lines.size() == 1);
    CHECK(*lines[0].due == 2026y / 6 / 1);
}

TEST_CASE("rows come in order of unit, name and module, as Norwegian sorts")
{
    World world;
    for (const char *name : {"Øyvind", "Aase", "Zara", "Ærlig"}) {
        world.add(name, "Ås");
    }
    world.add("Ola", "Bergen");
    std::string order;
    for (const auto &line : world.lines({course(onDay("2026-09-01"))})) {
        order += line.name + "/" + line.module + " ";
    }
    CHECK(order == "Ola/a Ola/b Zara/a Zara/b Ærlig/a Ærlig/b Øyvind/a Øyvind/b Aase/a Aase/b ");
}

TEST_CASE("one unit or one module alone is reported when asked for")
{
    World world;
    world.begin(world.add("Åse", "Fløyen"), "a");
    world.begin(world.add("Per", "Ulriken"), "b");
    CHECK(world.lines({}, "", people::unitId({"Ulriken"})).size() == 1);
    CHECK(world.lines({}, "a", people::unitId({"Ulriken"})).empty());
    CHECK(world.lines({}, "a").front().name == "Åse");
}
