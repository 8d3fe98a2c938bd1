#include "municipality.h"

#include <doctest/doctest.h>

#include <array>

using namespace minplan;
using namespace minplan::tests;
using Kind = record::StoreError::Kind;

namespace {

std::string names(const std::vector<record::Standing> &standings)
{
    std::string names;
    for (const record::Standing &standing : standings) {
        names += standing.person.name + " ";
    }
    return names;
}

std::string names(const std::vector<people::Person> &persons)
{
    std::string names;
    for (const people::Person &person : persons) {
        names += person.name + " ";
    }
    return names;
}

const record::Look kPage{"completion", false};

} // namespace

TEST_CASE("completion is seen by a lead for the units led and below, by administrators for all")
{
    Municipality place;
    CHECK(names(place.as("lead").completion(kPage)) == "kari nils ");
    CHECK(names(place.as("admin").completion(kPage)) == "admin kari lead nils siri ");
    CHECK(names(record::Access(place.store).completion(kPage)) == "admin kari lead nils siri ");
    const auto nord = place.as("lead").completion({"completion", false, "nord"});
    REQUIRE(names(nord) == "nils ");
    CHECK(nord[0].rounds.size() == 1);
    CHECK(nord[0].added);
}

TEST_CASE("a unit shows those who are in it now, by whatever of their ids, and nobody who left")
{
    Municipality place;
    people::Person kari = *place.store.findPerson("kari");
    people::Person moved = kari;
    moved.units = {"nord", "arstad"};
    people::Person left = *place.store.findPerson("siri");
    people::Person gone = left;
    gone.closedOn = "2026-10-01";
    people::Person twice = Municipality::person("nils-laptop", "fana");
    twice.listed = true; // so that the list alone tells where the person works
    place.store.note("test",
                     std::array{people::difference(kari, moved), people::difference(left, gone),
                                people::difference(people::Person(), twice)});
    place.store.addPerson({"typed", "typed", "", "Årstad"});
    const auto in = [&](const char *unit) {
        return names(place.as("admin").completion({"completion", false, unit}));
    };
    CHECK(in("nord") == "kari nils ");
    CHECK(in("fana") == "kari nils nils-laptop ");
    CHECK(in("arstad") == "admin kari lead typed ");

    record::Access(place.store).join(*place.store.findPerson("nils"), twice);
    CHECK(in("nord") == "kari ");
    REQUIRE(in("fana") == "kari nils ");
    const auto fana = place.as("admin").completion({"completion", false, "fana"});
    CHECK(fana.back().rounds.size() == 1);
    REQUIRE(fana.back().person.also.size() == 1);
}

TEST_CASE("what the table refuses is refused, and leaves nothing in the log")
{
    Municipality place;
    const auto before = place.store.log().size();
    const auto kari = *place.store.findPerson("kari");
    const auto siri = *place.store.findPerson("siri");
    for (const char *who : {"kari", "siri"}) {
        record::Access access = place.as(who);
        CHECK(refusal([&] { (void)access.completion(kPage); }) == Kind::Forbidden);
        CHECK(refusal([&] { (void)access.staff(); }) == Kind::Forbidden);
    }
    record::Access lead = place.as("lead");
    CHECK(refusal([&] {
              (void)lead.completion({"completion", false, "arstad"});
          })
          == Kind::Forbidden);
    CHECK(refusal([&] { (void)lead.completionOf(siri, {"certificate"}); }) == Kind::Forbidden);
    CHECK(refusal([&] { (void)lead.staff("nord"); }) == Kind::Forbidden); // below, not led
    CHECK(refusal([&] { (void)lead.resetPin(kari); }) == Kind::Forbidden);
    CHECK(refusal([&] { lead.takeIn({}, "liste.csv"); }) == Kind::Forbidden);
    CHECK(refusal([&] { (void)lead.audit(); }) == Kind::Forbidden);
    CHECK(place.store.log().size() == before);
}

TEST_CASE("one event for each page that was opened and each export, and none for one's own")
{
    Municipality place;
    record::Access lead = place.as("lead");
    (void)lead.completion({"completion", false, "nord"});
    (void)lead.completion({"completion"});
    (void)lead.completionOf(*place.store.findPerson("kari"), {"certificate"});
    record::Access kari = place.as("kari");
    (void)kari.completionOf(*place.store.findPerson("kari"), {"certificate"});
    (void)record::Access(place.store).completion({"completion"});

    const auto audit = place.as("admin").audit();
    REQUIRE(audit.size() == 4);
    CHECK(audit[0].kind == "record-opened");
    CHECK(audit[0].subject == "nord");
    CHECK(audit[0].actor == "lead");
    CHECK(audit[0].body == nlohmann::json({{"what", "completion"}, {"persons", 1}}));
    CHECK(audit[1].kind == "record-exported");
    CHECK(audit[1].subject.empty());
    CHECK(audit[2].subject == "kari");
    CHECK(audit[3].actor == record::kAccountOwner);
}

TEST_CASE("another program that writes is named, not taken for a full disk")
{
    Municipality place;
    record::Access admin = place.as("admin");
    SQLite::Database other(place.folder.file().string(), SQLite::OPEN_READWRITE);
    const SQLite::Transaction writing(other, SQLite::TransactionBehavior::IMMEDIATE);
    CHECK(refusal([&] { (void)admin.completion(kPage); }) == Kind::Locked);
}

TEST_CASE("what cannot be logged is not shown")
{
    Municipality place;
    record::Access admin = place.as("admin");
    runSql(place.folder.file(),
           "CREATE TRIGGER full BEFORE INSERT ON event BEGIN "
           "SELECT RAISE(ABORT, 'no room'); END");
    CHECK(refusal([&] { (void)admin.completion(kPage); }) == Kind::Unlogged);
    CHECK(
        refusal([&] { (void)admin.completionOf(*place.store.findPerson("kari"), {"certificate"}); })
        == Kind::Unlogged);
    const auto own = admin.completionOf(*place.store.findPerson("admin"), {"certificate"});
    CHECK(own.person.name == "admin"); // one's own needs no log
}

TEST_CASE("the list of staff is a lead's for the units led, an administrator's for all")
{
    Municipality place;
    CHECK(names(place.as("lead").staff()) == "kari ");
    CHECK(names(place.as("admin").staff()) == "admin kari lead nils siri ");
    CHECK(names(place.as("admin").staff("fana")) == "kari nils ");
}

TEST_CASE("an administrator resets PINs and takes in lists, and the audit tells")
{
    Municipality place;
    record::Access admin = place.as("admin");
    const auto kari = *place.store.findPerson("kari");
    CHECK(admin.resetPin(kari).size() == 6);
    people::Person moved = kari;
    moved.units = {"arstad"};
    people::StaffPlan plan;
    plan.facts = {people::difference(kari, moved)};
    plan.changed = {{kari, moved}};
    admin.takeIn(plan, "liste.csv");
    CHECK(place.store.findPerson("kari")->unit == "Årstad");
    const auto audit = admin.audit();
    REQUIRE(audit.size() == 2);
    CHECK(audit[0].kind == "pin-reset");
    CHECK(audit[1].kind == "staff-imported");
    CHECK(audit[1].body
          == nlohmann::json({{"file", "liste.csv"}, {"added", 0}, {"changed", 1}, {"left", 0}}));
}
