#include "completion_world.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;

TEST_CASE("what is assigned has a row, due by its rule, and none once it is withdrawn")
{
    World world;
    world.add("Åse");
    people::Assignment one = world.assign("a", "start+30d");
    CHECK(world.told() == "a not-started - 2026-03-02 -; ");
    world.now += std::chrono::days(30);
    CHECK(world.told() == "a not-started - 2026-03-02 -; ");
    world.now += std::chrono::days(1);
    CHECK(world.told() == "a overdue - 2026-03-02 -; ");
    one.withdrawn = true;
    record::Access(world.store).assign(one);
    CHECK(world.told().empty());
}

TEST_CASE("days count from the start in the post where it is known")
{
    World world;
    const std::string id = world.add("Åse");
    world.assign("a", "start+30d");
    record::Access(world.store).setStart(*world.store.findPerson(id), "2026-03-01");
    CHECK(world.told({course(within(10))})
          == "a not-started - 2026-03-11 -; "
             "b not-started - 2026-03-11 -; ");
}

TEST_CASE("an assignment of a course is due for all its modules, in place of the course's own day")
{
    World world;
    const std::string id = world.add("Åse");
    const std::vector courses = {course(onDay("2026-02-10"))};
    CHECK(world.told(courses) == "a not-started - 2026-02-10 -; b not-started - 2026-02-10 -; ");
    people::Assignment one{"kurs til Åse"};
    one.course = "kurs";
    one.person = id;
    one.due = "2026-06-01";
    one.since = "2026-01-31";
    record::Access(world.store).assign(one);
    CHECK(world.told(courses) == "a not-started - 2026-06-01 -; b not-started - 2026-06-01 -; ");
    world.assign("b", "2026-05-01");
    CHECK(world.told(courses) == "a not-started - 2026-06-01 -; b not-started - 2026-05-01 -; ");
    world.assign("b", "2026-09-01");
    CHECK(world.told(courses) == "a not-started - 2026-06-01 -; b not-started - 2026-05-01 -; ");
}

TEST_CASE("what every year asks for runs out at midnight in Norway, and each year's pass is kept")
{
    World world;
    const std::string id = world.add("Åse");
    world.assign("a", "every-01");
    CHECK(world.told() == "a not-started - 2026-01-31 -; ");
    world.now = sys_days(2026y / 1 / 31) + 22h + 59min;
    world.end(world.begin(id, "a"), true);
    CHECK(world.told() == "a passed 2026-01-31 2026-01-31 2027-02-01; ");
    world.now = sys_days(2027y / 1 / 31) + 22h + 59min;
    CHECK(world.told() == "a passed 2026-01-31 2026-01-31 2027-02-01; ");
    world.now += 1min;
    CHECK(world.told() == "a expired 2026-01-31 2027-01-31 2027-02-01; ");
    world.end(world.begin(id, "a", 2), true);
    CHECK(world.told() == "a passed 2027-02-01 2027-01-31 2028-02-01; ");
    world.now = sys_days(2028y / 1 / 2);
    world.end(world.begin(id, "a", 2), true);
    CHECK(world.told() == "a passed 2028-01-02 2028-01-31 2029-02-01; ");
    CHECK(world.lines()[0].edition == 2);
}

TEST_CASE("a renewal begun after a pass ran out is late until it is passed")
{
    World world;
    const std::string id = world.add("Åse");
    world.assign("a", "2026-02-10");
    world.end(world.begin(id, "a"), true, 12);
    world.now = sys_days(2027y / 2 / 1);
    CHECK(world.told() == "a expired 2026-01-31 2027-01-30 2027-01-31; ");
    const std::string again = world.begin(id, "a");
    CHECK(world.told() == "a overdue - 2027-01-30 -; ");
    world.end(again, true, 12);
    CHECK(world.told() == "a passed 2027-02-01 2027-01-30 2028-02-01; ");
}

TEST_CASE("an extension keeps a row from being overdue until its day has gone")
{
    World world;
    const std::string id = world.add("Åse");
    world.assign("a", "2026-02-10");
    world.decide(id, [](const people::Person &person) {
        return people::extended(person, "a", {2026y / 2 / 1, 2026y / 3 / 1, "Permisjon"});
    });
    world.now = sys_days(2026y / 3 / 1);
    CHECK(world.told() == "a not-started - 2026-03-01 -; ");
    world.now = sys_days(2026y / 3 / 2);
    CHECK(world.told() == "a overdue - 2026-03-01 -; ");
}

TEST_CASE("who is exempt has no row that is overdue, and one only for what was begun")
{
    World world;
    const std::string id = world.add("Åse");
    world.assign("a", "2026-02-10");
    world.assign("b", "2026-02-10");
    const auto exempt = [](const people::Person &person) {
        return people::exempted(person, "a", {2026y / 2 / 1, "Arbeider ikke med IP"});
    };
    world.decide(id, exempt);
    world.now = sys_days(2026y / 3 / 1);
    CHECK(world.told() == "b overdue - 2026-02-10 -; ");
    world.begin(id, "a");
    CHECK(world.told() == "a in-progress - - -; b overdue - 2026-02-10 -; ");
    CHECK(world.lines({}, "a")[0].exempt == "Arbeider ikke med IP");
    record::Access(world.store)
        .decide(*world.store.findPerson(id),
                people::withdrawn(exempt(*world.store.findPerson(id))));
    CHECK(world.told() == "a overdue - 2026-02-10 -; b overdue - 2026-02-10 -; ");
}

TEST_CASE("training from elsewhere counts as passed on the day it was earned, without points")
{
    World world;
    const std::string id = world.add("Åse");
    world.assign("a", "2026-02-10");
    world.decide(id, [](const people::Person &person) {
        return people::recognised(person, "a", {2025y / 6 / 1, 12, "Kurs i Bergen"});
    });
    CHECK(world.told() == "a passed 2025-06-01 2026-02-10 2026-06-01; ");
    const auto line = world.lines()[0];
    CHECK_FALSE(line.points);
    CHECK(line.edition == 0);
    CHECK(line.recognised == "Kurs i Bergen");
    world.now = sys_days(2026y / 6 / 1);
    CHECK(world.told() == "a expired 2025-06-01 2026-05-31 2026-06-01; ");
    world.end(world.begin(id, "a"), true, 12);
    CHECK(world.told() == "a passed 2026-06-01 2026-05-31 2027-06-01; ");
    CHECK(world.lines()[0].recognised.empty());
}
