#include "people/same_person.h"
#include "school.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using record::ReminderWay;
using Kind = record::StoreError::Kind;

namespace {

record::Reminders reminded(School &place, const std::string &person)
{
    return place.as("admin")
        .completionOf(*place.store.findPerson(person), {"completion", false})
        .reminded;
}

void remind(School &place, const std::string &who, const std::string &whom,
            const std::vector<std::string> &modules = {"mal"}, ReminderWay way = ReminderWay::Mail)
{
    place.as(who).noteReminded({{*place.store.findPerson(whom), modules}}, way);
}

} // namespace

TEST_CASE("who may remind whom is as the table of rights says, and what is refused leaves nothing")
{
    for (const auto &[who, reach] : {std::pair("kari", "---"), std::pair("teacher", "---"),
                                     std::pair("lead", "ub-"), std::pair("admin", "ube")}) {
        CAPTURE(who);
        School place;
        std::string reached;
        for (const auto &[letter, whom] :
             {std::pair('u', "kari"), std::pair('b', "nils"), std::pair('e', "siri")}) {
            const auto before = place.store.log().size();
            const auto no = refused([&, whom = whom] { remind(place, who, whom); });
            CHECK(place.store.log().size() == before + (no ? 0 : 1));
            CHECK(no.value_or(Kind::Forbidden) == Kind::Forbidden);
            reached += no ? '-' : letter;
        }
        CHECK(reached == reach);
    }
}

TEST_CASE("several are reminded together or none of them is")
{
    School place;
    const auto before = place.store.log().size();
    CHECK(refused([&] {
              place.as("lead").noteReminded({{*place.store.findPerson("kari"), {"mal"}},
                                             {*place.store.findPerson("siri"), {"mal"}}},
                                            ReminderWay::Copied);
          })
          == Kind::Forbidden);
    CHECK(place.store.log().size() == before);
    place.as("lead").noteReminded({{*place.store.findPerson("kari"), {"mal"}},
                                   {*place.store.findPerson("nils"), {"roller", "mal"}}},
                                  ReminderWay::Copied);
    CHECK(reminded(place, "kari").size() == 1);
    CHECK(reminded(place, "nils").size() == 2);
    CHECK(refused([&] { remind(place, "lead", "kari", {}); }) == Kind::Other);
}

TEST_CASE("of each module the latest reminder counts, whatever the log is folded anew from")
{
    School place;
    remind(place, "lead", "kari", {"mal", "roller"}, ReminderWay::Mail);
    const record::Millis first = reminded(place, "kari").at("mal").time;
    place.world.now += std::chrono::days(3);
    const record::Millis later = place.world.now;
    remind(place, "lead", "kari", {"mal"}, ReminderWay::Calendar);
    const auto check = [&] {
        const record::Reminders now = reminded(place, "kari");
        CHECK(now.at("mal").way == ReminderWay::Calendar);
        CHECK(now.at("mal").time >= later);
        CHECK(now.at("roller") == record::Reminded{first, ReminderWay::Mail});
    };
    check();
    place.store.rebuild();
    check();
}

TEST_CASE("a reminder stands under either id of a person who has two")
{
    School place;
    remind(place, "admin", "siri", {"mal"});
    place.as("admin").join(*place.store.findPerson("kari"), *place.store.findPerson("siri"));
    CHECK(reminded(place, "kari").count("mal") == 1);
}

TEST_CASE("the audit tells of each reminder who was reminded of what, and how")
{
    School place;
    remind(place, "lead", "kari", {"mal", "roller"});
    const auto audit = place.as("admin").audit();
    REQUIRE(audit.size() == 1);
    CHECK(audit[0].kind == "person-reminded");
    CHECK(audit[0].actor == "lead");
    CHECK(audit[0].subject == "kari");
    CHECK(audit[0].body == nlohmann::json({{"modules", {"mal", "roller"}}, {"way", "mail"}}));
}

TEST_CASE("reminders come with the staff facts of another file, and not with its learning")
{
    School place;
    remind(place, "lead", "kari");
    DataFolder other;
    World world;
    world.now = place.world.now + std::chrono::hours(1);
    record::Store store(other.data(), world.surroundings("another machine"));
    const auto known = [&] {
        std::vector<record::Standing> one(1);
        one.front().person = Municipality::person("kari", "fana");
        store.fillIn(store.organisation(), one);
        return !one.front().reminded.empty();
    };
    (void)merge(store, {place.folder.file()});
    CHECK_FALSE(known());
    (void)merge(store, {place.folder.file()}, true);
    CHECK(known());
}

TEST_CASE("reminders go with the person who is erased")
{
    School place;
    remind(place, "lead", "kari");
    (void)place.as("admin").erase(*place.store.findPerson("kari"));
    CHECK(askSql(place.folder.file(), "SELECT count(*) FROM reminder") == "0");
}
