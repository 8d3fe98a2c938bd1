#include "people/identity.h"
#include "people/staff_plan.h"

#include <doctest/doctest.h>

using namespace minplan::people;
using Path = std::vector<std::string>;
using Kind = ListFault::Kind;

namespace {

Listed listed(const std::string &name, const std::string &number, const Path &unit)
{
    Listed one;
    one.line = 2;
    one.name = name;
    one.number = number;
    one.municipality = "Bergen";
    one.units = {unit};
    return one;
}

/// A place that takes in one list after the other.
struct Place {
    Roster roster;
    int drawn = 0;

    StaffPlan plan(const List &list, const std::string &today = "2026-11-22")
    {
        return planFor(roster, list, today, [this] { return "drawn-" + std::to_string(++drawn); });
    }

    StaffPlan take(const List &list, const std::string &today = "2026-11-22")
    {
        StaffPlan plan = this->plan(list, today);
        REQUIRE(plan.faults.empty());
        for (const Fact &fact : plan.facts) {
            apply(fact);
        }
        return plan;
    }

    [[nodiscard]] const Person &person(const std::string &name) const
    {
        for (const Person &one : roster.persons) {
            if (one.name == name) {
                return one;
            }
        }
        FAIL("nobody is called " << name);
        return roster.persons.front();
    }

private:
    /// As the record does it: of each field the latest stands.
    void apply(const Fact &fact)
    {
        auto &fields = m_said[fact.subject];
        for (const auto &[field, value] : fact.fields) {
            fields[field] = value;
        }
        if (fact.about == Fact::About::Unit) {
            replace(roster.units, Unit{fact.subject, {}}, fields);
        } else {
            replace(roster.persons, Person{fact.subject, {}, {}, {}}, fields);
        }
    }

    template <typename Thing>
    static void replace(std::vector<Thing> &things, Thing thing,
                        const std::map<std::string, std::string> &fields)
    {
        for (const auto &[field, value] : fields) {
            minplan::people::take(thing, field, value);
        }
        std::erase_if(things, [&](const Thing &known) { return known.id == thing.id; });
        things.push_back(thing);
    }

    std::map<std::string, std::map<std::string, std::string>> m_said;
};

} // namespace

TEST_CASE("a list makes its units and persons, with ids that another machine comes to as well")
{
    Place here, there;
    List list{{listed("Kari", "1", {"Fana", "Nord"}), listed("Per", "", {"Fana"})}};
    const StaffPlan plan = here.take(list);
    CHECK(plan.added.size() == 2);
    CHECK(plan.newUnits.size() == 2);
    CHECK(here.person("Kari").id == personId("Bergen", "1"));
    CHECK(here.person("Kari").units == std::set{unitId({"Fana", "Nord"})});
    CHECK(here.person("Per").id == "drawn-1");
    there.take(list);
    CHECK(there.roster.units == here.roster.units);
    CHECK(there.person("Kari") == here.person("Kari"));
}

TEST_CASE("the same list twice changes nothing")
{
    Place place;
    List list{{listed("Kari", "1", {"Nord"}), listed("Per", "", {"Nord"})}, true, true};
    list.persons[0].leads = {{"Nord"}};
    list.persons[1].roles = {Role::Instructor};
    place.take(list);
    const StaffPlan again = place.plan(list);
    CHECK(again.facts.empty());
    CHECK(again.unchanged == 2);
    CHECK(again.added.empty());
}

TEST_CASE("who is no longer on the list has left, and is back when on it again")
{
    Place place;
    place.take({{listed("Kari", "1", {"Nord"}), listed("Per", "2", {"Nord"})}});
    const StaffPlan plan = place.take({{listed("Kari", "1", {"Nord"})}});
    REQUIRE(plan.left.size() == 1);
    CHECK(place.person("Per").closedOn == "2026-11-22");
    CHECK(place.roster.persons.size() == 2);
    CHECK(place.plan({{listed("Kari", "1", {"Nord"})}}).facts.empty());

    place.take({{listed("Kari", "1", {"Nord"}), listed("Per", "2", {"Nord"})}});
    CHECK(place.person("Per").closedOn.empty());
}

TEST_CASE("a list covers the units it names and leaves the others alone")
{
    Place place;
    place.take({{listed("Kari", "1", {"Nord"}), listed("Per", "2", {"Sør"})}});
    List both{{listed("Siri", "3", {"Nord"})}};
    both.persons[0].units.insert({"Sør"});
    place.take({{listed("Kari", "1", {"Nord"}), both.persons[0], listed("Per", "2", {"Sør"})}});

    place.take({{listed("Kari", "1", {"Nord"})}}); // Nord alone
    CHECK(place.person("Per").closedOn.empty());
    CHECK(place.person("Siri").closedOn.empty());
    CHECK(place.person("Siri").units == std::set{unitId({"Sør"})});
}

TEST_CASE("who added themselves is nobody's to close")
{
    Place place;
    Person self{"self", "Kari", "", ""};
    self.units = {unitId({"Nord"})};
    place.roster = {{self}, {{unitId({"Nord"}), "Nord"}}};
    const StaffPlan plan = place.plan({{listed("Per", "2", {"Nord"})}});
    CHECK(plan.left.empty());
    CHECK(plan.newUnits.empty());
    CHECK(plan.added.size() == 1);
}

TEST_CASE("a column that is missing leaves what was known")
{
    Place place;
    List full{{listed("Kari", "1", {"Nord"})}, true, true};
    full.persons[0].profession = "sykepleier";
    full.persons[0].leads = {{"Nord"}};
    full.persons[0].roles = {Role::Administrator};
    place.take(full);
    CHECK(place.plan({{listed("Kari", "1", {"Nord"})}}).facts.empty());
    const StaffPlan emptied = place.plan({{listed("Kari", "1", {"Nord"})}, true, false});
    REQUIRE(emptied.changed.size() == 1);
    CHECK(emptied.changed[0].after.profession.empty());
    CHECK(emptied.changed[0].after.leads.size() == 1);
}

TEST_CASE("a list never takes the last administrator away")
{
    Place place;
    List list{{listed("Kari", "1", {"Nord"}), listed("Per", "2", {"Nord"})}, false, true};
    list.persons[0].roles = {Role::Administrator};
    place.take(list);
    List without = list;
    without.persons[0].roles.clear();
    REQUIRE(place.plan(without).faults.size() == 1);
    CHECK(place.plan(without).faults[0].kind == Kind::LastAdministrator);
    CHECK(place.plan({{list.persons[1]}, false, true}).faults[0].kind == Kind::LastAdministrator);
    without.persons[1].roles = {Role::Administrator};
    CHECK(place.plan(without).faults.empty());
}

TEST_CASE("an employee is known by the number, also when the municipality was not said before")
{
    Place place;
    Listed kari = listed("Kari", "1", {"Nord"});
    kari.municipality.clear();
    place.take({{kari}});
    const std::string id = place.person("Kari").id;
    place.take({{listed("Kari Berg", "1", {"Nord"})}});
    CHECK(place.roster.persons.size() == 1);
    CHECK(place.person("Kari Berg").id == id);
    CHECK(place.person("Kari Berg").municipality == "Bergen");
}

TEST_CASE("a name that several bear does not tell whom a row without number is about")
{
    Place place;
    place.take({{listed("Kari", "1", {"Nord"}), listed("Kari", "2", {"Nord"})}});
    const StaffPlan plan = place.plan({{listed("Kari", "", {"Nord"})}});
    REQUIRE(plan.faults.size() == 1);
    CHECK(plan.faults[0].kind == Kind::NameKnownTwice);
    const StaffPlan same = place.plan({{listed("Kari", "1", {"Nord"}), listed("Ola", "2", {"Nord"}),
                                        listed("Per", "9", {"Nord"})}});
    CHECK(same.faults.empty());
}

TEST_CASE("two on a list who are one person here are told")
{
    Place place;
    place.take({{listed("Kari", "1", {"Nord"})}});
    const StaffPlan plan
        = place.plan({{listed("Kari", "1", {"Nord"}), listed("Kari", "", {"Nord"})}});
    REQUIRE(plan.faults.size() == 1);
    CHECK(plan.faults[0].kind == Kind::SamePerson);
}

TEST_CASE("a unit that was renamed here is still the one the list means")
{
    Place place;
    place.take({{listed("Kari", "1", {"Fana", "Nord"})}});
    for (Unit &unit : place.roster.units) {
        unit.name = unit.name == "Nord" ? "Sone Nord" : unit.name;
    }
    CHECK(place.plan({{listed("Kari", "1", {"Fana", "Nord"})}}).newUnits.empty());
    CHECK(place.plan({{listed("Kari", "1", {"Sone Nord"})}}).newUnits.empty());
}

TEST_CASE("the start in the post is laid upon a person, and stays where a list does not tell it")
{
    Place place;
    List list{{listed("Kari", "1", {"Nord"})}};
    list.persons[0].startedOn = "2019-08-01";
    place.take(list);
    CHECK(place.person("Kari").startedOn == "2019-08-01");
    list.persons[0].startedOn.clear();
    CHECK(place.take(list).unchanged == 1);
    list.persons[0].startedOn = "2019-09-01";
    CHECK(place.take(list).changed.size() == 1);
    CHECK(place.person("Kari").startedOn == "2019-09-01");
}

TEST_CASE("a list without a column for e-mail leaves the addresses, one with it decides")
{
    Place place;
    List list{{listed("Kari", "1", {"Nord"})}};
    list.tellsEmails = true;
    list.persons[0].email = "kari@x.no";
    place.take(list);
    CHECK(place.person("Kari").email == "kari@x.no");
    place.take({{listed("Kari", "1", {"Nord"})}});
    CHECK(place.person("Kari").email == "kari@x.no");
    list.persons[0].email.clear();
    place.take(list);
    CHECK(place.person("Kari").email.empty());
}
