#include "completion_world.h"
#include "report/deciding.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;

namespace {

record::Standing standingOf(World &world, const std::string &id)
{
    return record::Access(world.store)
        .completionOf(*world.store.findPerson(id), {"training", false});
}

report::Deciding deciding(World &world, const std::string &id)
{
    const record::Standing standing = standingOf(world, id);
    const text::Day today = text::osloDay(world.now);
    for (const auto &training : report::trainingOf(standing, {}, today)) {
        if (training.module == "a") {
            return report::decidingOf(training, standing.decided, today);
        }
    }
    return {};
}

/// What is offered: extend, exempt, recognise.
std::string offered(World &world, const std::string &id)
{
    const report::Deciding one = deciding(world, id);
    return std::string(one.mayExtend ? "t" : "-") + (one.mayExempt ? "f" : "-")
        + (one.mayRecognise ? "g" : "-");
}
} // namespace

TEST_CASE("what is due can be put off, let go and recognised, what is only begun recognised")
{
    World world;
    const std::string id = world.add("Åse");
    world.begin(id, "a");
    CHECK(offered(world, id) == "--g");
    world.assign("a", "2026-12-15");
    CHECK(offered(world, id) == "tfg");
}

TEST_CASE("who has passed is offered nothing before the time to take it anew comes near")
{
    World world;
    const std::string id = world.add("Åse");
    world.assign("a", "every-01");
    world.end(world.begin(id, "a"), true);
    CHECK(offered(world, id) == "---");
    world.now = sys_days(2026y / 12 / 10);
    CHECK(offered(world, id) == "tfg");
}

TEST_CASE("a pass that runs out by itself cannot be made to hold for longer")
{
    World world;
    const std::string id = world.add("Åse");
    world.end(world.begin(id, "a"), true, 12);
    world.now = sys_days(2027y / 1 / 10);
    CHECK(offered(world, id) == "--g");
}

TEST_CASE("an extension stands while its round is open, an exemption in place of it")
{
    World world;
    const std::string id = world.add("Åse");
    world.assign("a", "2026-02-10");
    world.decide(id, [](const people::Person &person) {
        return people::extended(person, "a", {2026y / 1 / 30, 2026y / 3 / 1, "Ferie"});
    });
    world.decide(id, [](const people::Person &person) {
        return people::extended(person, "a", {2026y / 1 / 31, 2026y / 4 / 1, "Sykdom"});
    });
    CHECK(deciding(world, id).extended->reason == "Sykdom");
    world.decide(id, [](const people::Person &person) {
        return people::exempted(person, "a", {2026y / 2 / 1, "Permisjon"});
    });
    world.now = sys_days(2026y / 2 / 2);
    CHECK(deciding(world, id).exempt->reason == "Permisjon");
    CHECK_FALSE(deciding(world, id).extended);
    CHECK(offered(world, id) == "--g");
}

TEST_CASE("recognised training stands by its proof, also when it has run out")
{
    World world;
    const std::string id = world.add("Åse");
    world.decide(id, [](const people::Person &person) {
        return people::recognised(person, "a", {2020y / 5 / 1, 12, "Kurs i Bergen"});
    });
    CHECK(deciding(world, id).recognised.at(0).proof == "Kurs i Bergen");
    CHECK(offered(world, id) == "--g");
}

TEST_CASE("a decision that moves nothing is told from one that does")
{
    World world;
    const std::string id = world.add("Åse");
    world.assign("a", "2026-02-10");
    const people::Person person = *world.store.findPerson(id);
    const auto changes = [&](const people::Fact &fact) {
        return report::changesRounds(standingOf(world, id), fact, {}, 2026y / 1 / 31);
    };
    const auto until = [&](text::Day day) {
        return people::extended(person, "a", {2026y / 1 / 31, day, "Ferie"});
    };
    CHECK(changes(until(2026y / 2 / 11)));
    CHECK_FALSE(changes(until(2026y / 2 / 10)));
    CHECK_FALSE(changes(people::exempted(person, "b", {2026y / 1 / 31, "Ferie"})));
    record::Access(world.store).decide(person, until(2026y / 3 / 1));
    CHECK(changes(people::withdrawn(until(2026y / 3 / 1))));
}
