#include "record/own_rounds.h"
#include "taught_school.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using people::TeachingSession;

TEST_CASE("the steps of a session are covered until the module is passed")
{
    School place;
    const TeachingSession session = sessionOf("fana", kPart);
    place.as("admin").plan(session);
    place.as("lead").registerAttendance(session, {one(place, "kari"), one(place, "nils")}, {});
    CHECK(place.store.coveredSteps("kari", "mal") == std::map<std::string, int>{{"velkommen", 3}});
    CHECK(place.store.coveredSteps("kari", "roller").empty());
    CHECK(place.store.coveredSteps("nils", "mal").empty()); // passed on the day after
    take(place.store, "kari", "mal", ended("4", "4", true));
    CHECK(place.store.coveredSteps("kari", "mal").empty());
}

TEST_CASE("among one's own rounds a pass by joint teaching stands as a pass without points")
{
    School place;
    place.as("admin").plan(sessionOf("fana"));
    place.as("lead").registerAttendance(sessionOf("fana"), {one(place, "kari"), one(place, "nils")},
                                        {});
    const auto own = record::ownRounds(place.store, "kari");
    REQUIRE(own.size() == 1);
    CHECK(own.front().module == "mal");
    CHECK(own.front().edition == 3);
    CHECK(text::osloDay(*own.front().passedOn) == 2026y / 11 / 20);
    CHECK(own.front().of == text::Fraction(0));
    CHECK(record::ownRounds(place.store, "nils").size() == 1); // played through on the day after
    CHECK(record::ownRounds(place.store, "nils").front().of == text::Fraction(4));
    CHECK(record::ownRounds(place.store, "siri").empty());

    (void)place.store.begin("siri", "mal", 3, begun());
    place.as("admin").registerAttendance(sessionOf("fana"), {one(place, "siri")}, {});
    const auto begunBefore = record::ownRounds(place.store, "siri");
    REQUIRE(begunBefore.size() == 1);
    CHECK(begunBefore.front().passedOn.has_value());
}

TEST_CASE("joint teaching comes with a merge of the staff in any order, and folds the same again")
{
    Laptops laptops;
    const auto note = [&](const std::string &laptop, const people::Fact &fact) {
        laptops.world.now += 1min;
        record::Store store(laptops.at(laptop), laptops.world.surroundings(laptop));
        store.note("test", std::array{fact});
    };
    const people::Person kari = Municipality::person("kari", "fana");
    const TeachingSession session = sessionOf("fana");
    TeachingSession moved = session;
    moved.place = "Biblioteket";
    note("a", people::difference(people::Person(), kari));
    note("a", people::difference(TeachingSession(), session));
    note("b", people::difference(session, moved));
    note("c", people::cameTo(kari, session));
    std::string projected;
    for (const Files &files : {Files{laptops.file("a"), laptops.file("b"), laptops.file("c")},
                               Files{laptops.file("c"), laptops.file("b"), laptops.file("a")}}) {
        const DataFolder folder;
        {
            record::Store store(folder.data(), laptops.world.surroundings("here"));
            for (const fs::path &file : files) {
                (void)merge(store, {file}, true);
            }
            REQUIRE(store.sessions().size() == 1);
            CHECK(store.sessions().front() == moved);
            CHECK(names(store.roll(session.id).came) == "kari ");
        }
        const std::string dump = dumpProjections(folder.file());
        CHECK((projected.empty() || projected == dump));
        projected = dump;
        record::Store(folder.data(), laptops.world.surroundings("here")).rebuild();
        CHECK(dumpProjections(folder.file()) == dump);
    }
}

TEST_CASE(
    "earlier training that was recognised counts for the person as if it had been passed here")
{
    School place;
    record::Access lead = place.as("lead");
    using namespace std::chrono_literals;
    const people::Fact fact = people::recognised(*place.store.findPerson("kari"), "eldre",
                                                 {2026y / 5 / 3, 24, "Kurs i Bergen"});
    lead.decide(*place.store.findPerson("kari"), fact);
    const auto own = record::ownRounds(place.store, "kari");
    const auto row = std::find_if(own.begin(), own.end(),
                                  [](const auto &one) { return one.module == "eldre"; });
    REQUIRE(row != own.end());
    CHECK(text::osloDay(row->passedOn.value()) == 2026y / 5 / 3);
    CHECK(row->validMonths == 24);
    CHECK(row->of == text::Fraction(0));
    lead.decide(*place.store.findPerson("kari"), people::withdrawn(fact));
    CHECK(record::ownRounds(place.store, "kari").size() == own.size() - 1);
}
