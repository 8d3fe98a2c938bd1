#include "people/identity.h"
#include "people/rights.h"
#include "record/access.h"
#include "world.h"

#include <doctest/doctest.h>

#include <array>
#include <stdexcept>

using namespace minplan;
using namespace minplan::tests;
using people::Fact;

namespace {

const std::string kOwner(record::kAccountOwner);

people::Unit unit(const std::string &name, const std::string &parent = "")
{
    return {"unit-" + name, name, parent.empty() ? "" : "unit-" + parent};
}

/// Says all of the units and persons, as an import does.
void say(record::Store &store, const people::Units &units,
         const std::vector<people::Person> &persons)
{
    std::vector<Fact> facts;
    for (const people::Unit &added : units) {
        facts.push_back(people::difference(people::Unit(), added));
    }
    for (const people::Person &person : persons) {
        facts.push_back(people::difference(
            store.findPerson(person.id).value_or(people::Person{person.id, {}, {}, {}}), person));
    }
    store.note(kOwner, facts);
}

people::Person person(const std::string &id, const std::string &name)
{
    return {id, name, "sykepleier", ""};
}

} // namespace

TEST_CASE("a person may be in several units, lead some and have several roles")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    people::Person kari = person("kari", "Kari");
    kari.units = {"unit-Nord", "unit-Sør"};
    kari.leads = {"unit-Sør"};
    kari.roles = {people::Role::Instructor};
    say(store, {unit("Fana"), unit("Nord", "Fana"), unit("Sør", "Fana")}, {kari});

    const auto found = store.findPerson("kari");
    REQUIRE(found);
    CHECK(found->units == kari.units);
    CHECK(found->unit == "Nord, Sør");
    CHECK(found->leads == kari.leads);
    CHECK(people::rolesOf(*found)
          == std::set{people::Role::Staff, people::Role::Instructor, people::Role::UnitLead});
    const auto units = store.organisation();
    CHECK(people::pathOf(units, "unit-Sør") == std::vector<std::string>{"Fana", "Sør"});
    CHECK(people::withBelow(units, {"unit-Fana"}).size() == 3);
}

TEST_CASE("a person who left is no longer among those who are here, but found and never deleted")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    people::Person per = person("per", "Per");
    say(store, {}, {per, person("kari", "Kari")});
    take(store, "per", "mal", ended("4", "4", true));
    per.closedOn = "2026-11-21";
    say(store, {}, {per});

    REQUIRE(store.persons().size() == 1);
    CHECK(store.persons()[0].name == "Kari");
    CHECK(store.everyone().size() == 2);
    CHECK(store.findPerson("Per")->closedOn == "2026-11-21");
    CHECK(store.completions("per").size() == 1);

    per.closedOn.clear();
    say(store, {}, {per});
    CHECK(store.persons().size() == 2);
}

TEST_CASE("of two who bear a name the one who is here is found by it")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    people::Person left = person("left", "Kari");
    left.closedOn = "2020-01-01";
    say(store, {}, {left});
    world.now += std::chrono::hours(1);
    say(store, {}, {person("here", "Kari")});
    CHECK(store.findPerson("Kari")->id == "here");
    CHECK(store.findPerson("left")->closedOn == "2020-01-01");
}

TEST_CASE("units and roles are kept field by field, whatever order events arrive in")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    // As a merge of two administrators' files would bring them: the older event arrives last.
    runSql(folder.file(), R"(
        INSERT INTO event (id, device, counter, time, subject, actor, kind, body) VALUES
        ('e3', 'dev-b', 1, 3000, 'kari', 'a', 'person-set', '{"units/nord":"no"}'),
        ('e4', 'dev-b', 2, 3001, 'nord', 'a', 'unit-set', '{"parent":"fana"}'),
        ('e1', 'dev-a', 1, 1000, 'kari', 'b', 'person-set',
         '{"name":"Kari","units/nord":"yes","units/sør":"yes","roles/administrator":"yes"}'),
        ('e2', 'dev-a', 2, 2000, 'nord', 'b', 'unit-set', '{"name":"Nord","parent":""}'))");
    store.rebuild();
    const auto kari = store.findPerson("kari");
    REQUIRE(kari);
    CHECK(kari->units == std::set<std::string>{"sør"});
    CHECK(kari->roles.contains(people::Role::Administrator));
    CHECK(store.organisation().at(0) == people::Unit{"nord", "Nord", "fana"});
}

TEST_CASE("units are read as they are now, whoever wrote last and whatever was undone")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    record::Store other(folder.data(), world.surroundings());
    const auto called = [](const record::Store &from) {
        std::string names;
        for (const people::Unit &one : from.organisation()) {
            names += one.name + " ";
        }
        return names;
    };
    say(store, {unit("Fana")}, {});
    CHECK(called(store) == "Fana ");
    CHECK(called(other) == "Fana ");
    say(other, {unit("Nord", "Fana")}, {});
    CHECK(called(store) == "Fana Nord ");
    say(store, {unit("Sør", "Fana")}, {});
    CHECK(called(store) == "Fana Nord Sør ");
    const auto undone = [&] {
        store.together([&] {
            say(store, {unit("Ytre")}, {});
            CHECK(called(store) == "Fana Nord Sør Ytre ");
            throw std::runtime_error("undone");
        });
    };
    CHECK_THROWS_AS(undone(), std::runtime_error);
    CHECK(called(store) == "Fana Nord Sør ");
    store.rebuild();
    CHECK(called(store) == "Fana Nord Sør ");
}

TEST_CASE("a unit that was typed is the unit of that name, until units are said by their ids")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    runSql(folder.file(), R"(
        INSERT INTO event (id, device, counter, time, subject, actor, kind, body) VALUES
        ('e1', 'dev-a', 1, 1000, 'kari', 'kari', 'person-set', '{"name":"Kari","unit":"Nord"}'),
        ('e2', 'dev-a', 2, 1001, 'per', 'per', 'person-set', '{"name":"Per","unit":"Nord"}'),
        ('e3', 'dev-a', 3, 1002, 'per', 'a', 'person-set', '{"units/x":"yes"}'))");
    store.rebuild();
    CHECK(store.findPerson("kari")->units == std::set{people::unitId({"Nord"})});
    CHECK(store.findPerson("kari")->unit == "Nord");
    CHECK(store.findPerson("per")->units == std::set<std::string>{"x"});
    CHECK(store.units() == std::vector<std::string>{"Nord"});
    CHECK(askSql(folder.file(), "SELECT group_concat(unit) FROM membership")
          == "x," + people::unitId({"Nord"}));

    people::Person both = *store.findPerson("kari");
    both.units.insert("x");
    say(store, {}, {both});
    CHECK(store.findPerson("kari")->units == both.units);
}

TEST_CASE("who adds themselves joins the unit of that name, and another name makes a unit")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    say(store, {unit("Fana"), unit("Nord", "Fana")}, {});
    CHECK(store.addPerson({{}, "Kari", "", "Nord"}).units == std::set<std::string>{"unit-Nord"});
    CHECK(store.addPerson({{}, "Per", "", "Sør"}).units == std::set{people::unitId({"Sør"})});
    CHECK(store.units() == std::vector<std::string>{"Fana", "Nord", "Sør"});
}

TEST_CASE("facts are recorded all or none, in the name of who said them")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const std::array facts = {Fact{Fact::About::Person, "kari", {{"name", "Kari"}}},
                              Fact{Fact::About::Person, "per", {{"name", "13097248022"}}}};
    CHECK_THROWS_AS(store.note("leder", facts), record::StoreError);
    CHECK(store.log().empty());
    store.note("leder", std::span(facts).first(1));
    REQUIRE(store.log().size() == 1);
    CHECK(store.log()[0].actor == "leder");
    CHECK(store.log()[0].subject == "kari");
}

TEST_CASE("a PIN that was reset is six digits, and the log says that it was, but not what it is")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto kari = store.addPerson({{}, "Kari", "", ""});
    store.setPin(kari.id, "2468");
    const std::string pin = store.resetPin(kOwner, kari.id);
    CHECK(pin.size() == 6);
    CHECK(people::acceptablePin(pin));
    CHECK(store.tryPin(kari.id, "2468").outcome == record::PinAnswer::Outcome::Wrong);
    const record::PinAnswer answer = store.tryPin(kari.id, pin);
    CHECK(answer.outcome == record::PinAnswer::Outcome::Right);
    CHECK(answer.drawn);
    const record::LogEntry last = store.log().back();
    CHECK(last.kind == "pin-reset");
    CHECK(last.subject == kari.id);
    CHECK(last.actor == kOwner);
    CHECK(last.body.empty());
}

TEST_CASE("a PIN that was reset counts as drawn until the person has chosen another")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto kari = store.addPerson({{}, "Kari", "", ""});
    store.setPin(kari.id, "2468");
    CHECK_FALSE(store.tryPin(kari.id, "2468").drawn);
    const std::string pin = store.resetPin(kOwner, kari.id);
    CHECK_FALSE(store.tryPin(kari.id, "0000").drawn);
    CHECK(store.tryPin(kari.id, pin).drawn);
    CHECK(store.tryPin(kari.id, pin).drawn);
    store.setPin(kari.id, "1357");
    CHECK(store.tryPin(kari.id, "1357").outcome == record::PinAnswer::Outcome::Right);
    CHECK_FALSE(store.tryPin(kari.id, "1357").drawn);
}

TEST_CASE("the first person of a file for several becomes its administrator, PIN and all")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto kari = store.addFirstAdministrator({{}, " Kari Moe ", "sykepleier", ""}, "2468");
    CHECK(kari.name == "Kari Moe");
    const auto known = store.findPerson(kari.id);
    REQUIRE(known);
    CHECK(people::administers(*known));
    CHECK(known->hasPin);
    CHECK(store.tryPin(kari.id, "2468").outcome == record::PinAnswer::Outcome::Right);
    const auto audit = record::Access(store).audit();
    REQUIRE(audit.size() == 1);
    CHECK(audit[0].kind == "administrator-made");
    CHECK(audit[0].actor == kari.id);
    CHECK(audit[0].subject == kari.id);
}

TEST_CASE("nobody becomes the first administrator where somebody is known, or without a PIN")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    CHECK_THROWS_AS((void)store.addFirstAdministrator({{}, "Kari", "", ""}, "12"),
                    record::StoreError);
    CHECK_THROWS_AS((void)store.addFirstAdministrator({{}, "", "", ""}, "2468"),
                    record::StoreError);
    CHECK(store.log().empty());
    CHECK(askSql(folder.file(), "SELECT count(*) FROM pin") == "0");
    (void)store.addPerson({{}, "Per", "", ""});
    const auto before = store.log().size();
    try {
        (void)store.addFirstAdministrator({{}, "Kari", "", ""}, "2468");
        FAIL("was let through");
    } catch (const record::StoreError &error) {
        CHECK(error.kind() == record::StoreError::Kind::Forbidden);
    }
    CHECK(store.log().size() == before);
    CHECK(askSql(folder.file(), "SELECT count(*) FROM pin") == "0");
}
