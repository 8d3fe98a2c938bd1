#include "home/standing.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::app;
using namespace std::chrono;

namespace {

const record::Millis kNow = sys_days(2026y / November / 3);

Shelf shelfOf(const std::vector<std::string> &required = {})
{
    Shelf shelf;
    for (const char *id : {"first", "second"}) {
        ModuleEntry entry;
        entry.head.id = id;
        entry.file = "module.yaml";
        shelf.modules.emplace(id, entry);
    }
    shelf.modules.at("second").head.required = required;
    return shelf;
}

record::CompletionRow passed(const std::string &module, record::Millis when)
{
    record::CompletionRow row;
    row.module = module;
    row.passedOn = when;
    row.ended = true;
    row.points = 9;
    row.of = 10;
    return row;
}

record::AttemptRow open(const std::string &module, int percent)
{
    record::AttemptRow row;
    row.module = module;
    row.percent = percent;
    row.step = "spor";
    row.title = "Spørsmål";
    return row;
}

} // namespace

TEST_CASE("a module nobody began is not started")
{
    CHECK(standingOf("first", shelfOf(), {}, kNow).state == CardState::NotStarted);
}

TEST_CASE("an open attempt says how far and where")
{
    const auto standing = standingOf("first", shelfOf(), {{}, {open("first", 62)}}, kNow);
    CHECK(standing.state == CardState::InProgress);
    CHECK(standing.percent == 62);
    CHECK(standing.title == "Spørsmål");
}

TEST_CASE("a module waits for the ones it requires")
{
    const auto shelf = shelfOf({"first"});
    const auto locked = standingOf("second", shelf, {}, kNow);
    CHECK(locked.state == CardState::Locked);
    CHECK(locked.lockedBy == "first");
    CHECK(standingOf("second", shelf, {{passed("first", kNow)}, {}}, kNow).state
          == CardState::NotStarted);
}

TEST_CASE("what was begun stays open even when a requirement came later")
{
    CHECK(standingOf("second", shelfOf({"first"}), {{}, {open("second", 10)}}, kNow).state
          == CardState::InProgress);
}

TEST_CASE("a pass stays a pass while it is repeated")
{
    const auto standing
        = standingOf("first", shelfOf(), {{passed("first", kNow)}, {open("first", 20)}}, kNow);
    CHECK(standing.state == CardState::Passed);
    CHECK(standing.open);
}

TEST_CASE("a pass runs out after its months and not a day before")
{
    auto row = passed("first", sys_days(2024y / November / 3));
    row.validMonths = 24;
    CHECK(isPassed("first", {{row}, {}}, kNow));
    CHECK(standingOf("first", shelfOf(), {{row}, {}}, kNow + days(1)).state == CardState::Expired);
    CHECK_FALSE(isPassed("first", {{row}, {}}, kNow + days(1)));
}

TEST_CASE("ended without a pass is not passed yet")
{
    auto row = passed("first", kNow);
    row.passedOn.reset();
    CHECK(standingOf("first", shelfOf(), {{row}, {}}, kNow).state == CardState::Failed);
}

TEST_CASE("the latest round counts")
{
    auto before = passed("first", kNow - days(900));
    before.validMonths = 24;
    auto after = passed("first", kNow);
    after.round = 2;
    CHECK(isPassed("first", {{after, before}, {}}, kNow));
    after.passedOn.reset();
    CHECK_FALSE(isPassed("first", {{after, before}, {}}, kNow));
}

TEST_CASE("a module that cannot be read is broken whatever was done in it")
{
    auto shelf = shelfOf();
    shelf.modules.at("first").head.readable = false;
    CHECK(standingOf("first", shelf, {{passed("first", kNow)}, {}}, kNow).state
          == CardState::Broken);
    CHECK(standingOf("nowhere", shelf, {}, kNow).state == CardState::Broken);
}
