#include "completion_world.h"
#include "people/decisions.h"
#include "report/completion_list.h"
#include "report/training.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;

namespace {

const people::Covered kFirst{2, 0, {"velkommen"}, {"prøve"}};
const people::Covered kRest{2, 0, {"prøve"}, {"velkommen"}};
const people::Covered kAll{2, 0, {"velkommen", "prøve"}, {}};

/// Says that the person was at a session in module «a» that day.
people::TeachingSession teach(World &world, const std::string &person, text::Day day,
                              const people::Covered &covered)
{
    record::Access access(world.store);
    const people::TeachingSession session{
        text::isoDate(day), people::unitId({"Fløyen"}), text::isoDate(day), {}, {}, {},
        {{"a", covered}}};
    access.plan(session);
    access.registerAttendance(session, {*world.store.findPerson(person)}, {});
    return session;
}

people::Covered lasting(people::Covered covered, int months)
{
    covered.validMonths = months;
    return covered;
}

} // namespace

TEST_CASE("joint teaching of a whole module is a pass that day, of its edition and without points")
{
    World world;
    const std::string id = world.add("Åse");
    world.assign("a", "2026-03-01");
    teach(world, id, 2026y / 1 / 30, kAll);
    CHECK(world.told() == "a passed 2026-01-30 2026-03-01 -; ");
    const report::CompletionLine line = world.lines().front();
    CHECK(line.joint);
    CHECK(line.edition == 2);
    CHECK_FALSE(line.points);
    const std::string csv = report::completionCsv(world.lines(), report::CsvStyle::Plain);
    CHECK(csv.find(",a,2,passed,,,2026-01-30,2026-03-01,\n") != std::string::npos);
    CHECK(report::completionTable(world.lines(), "nb").find("bestått, felles undervisning")
          != std::string::npos);
    CHECK(report::completionTable(world.lines(), "en").find("passed, joint teaching")
          != std::string::npos);
}

TEST_CASE("joint teaching holds as long as a pass in the module does")
{
    World world;
    const std::string id = world.add("Åse");
    world.assign("a", "2026-03-01");
    teach(world, id, 2026y / 1 / 30, lasting(kAll, 12));
    CHECK(world.told() == "a passed 2026-01-30 2026-03-01 2027-01-30; ");
    world.now = sys_days(2027y / 1 / 30);
    CHECK(world.told() == "a expired 2026-01-30 2027-01-29 2027-01-30; ");
}

TEST_CASE("a module of which some steps were covered is under way, also where nobody asked for it")
{
    World world;
    const std::string id = world.add("Åse");
    const auto session = teach(world, id, 2026y / 1 / 30, kFirst);
    CHECK(world.told() == "a in-progress - - -; ");
    CHECK(world.lines().front().edition == 2);
    world.assign("a", "2026-03-01");
    CHECK(world.told() == "a in-progress - 2026-03-01 -; ");
    world.now = sys_days(2026y / 3 / 2);
    CHECK(world.told() == "a overdue - 2026-03-01 -; ");
    teach(world, id, 2026y / 3 / 1, kRest);
    CHECK(world.told() == "a passed 2026-03-01 2026-03-01 -; ");
    record::Access(world.store).registerAttendance(session, {}, {*world.store.findPerson(id)});
    CHECK(world.told() == "a overdue - 2026-03-01 -; ");
}

TEST_CASE("what is begun together after a pass ran out is a new round, not a failed one")
{
    World world;
    const std::string id = world.add("Åse");
    world.end(world.begin(id, "a"), true, 12);
    world.now = sys_days(2027y / 2 / 1);
    CHECK(world.told() == "a expired 2026-01-31 - 2027-01-31; ");
    teach(world, id, 2027y / 2 / 1, kFirst);
    CHECK(world.told() == "a in-progress - - -; ");
    world.end(world.begin(id, "a", 3), false);
    CHECK(world.told() == "a failed - - -; ");
}

TEST_CASE("a pass with points is shown before one by joint teaching of the same round")
{
    World world;
    const std::string id = world.add("Åse");
    world.end(world.begin(id, "a"), true);
    world.now = sys_days(2026y / 3 / 1);
    teach(world, id, 2026y / 2 / 20, kAll);
    const report::CompletionLine line = world.lines().front();
    CHECK(line.passedOn == 2026y / 2 / 20);
    CHECK_FALSE(line.joint);
    CHECK(line.points == text::Fraction(9));
}

TEST_CASE("a session that is heard of late takes its place as if it had been there")
{
    World world;
    const std::string id = world.add("Åse");
    world.assign("a", "every-01");
    world.now = sys_days(2027y / 1 / 10);
    CHECK(world.told() == "a overdue - 2026-01-31 -; ");
    teach(world, id, 2026y / 1 / 20, kAll);
    CHECK(world.told() == "a passed 2026-01-20 2026-01-31 2027-02-01; ");
}
