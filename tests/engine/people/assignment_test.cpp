#include "people/assignment.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::people;

namespace {

/// Fana has Nord; Årstad stands beside it.
const Units kUnits = {{"fana", "Fana"}, {"nord", "Nord", "fana"}, {"arstad", "Årstad"}};

Assignment toUnit(const std::string &module, const std::string &unit, const std::string &role = "")
{
    Assignment one{"id-" + module, module};
    one.unit = unit;
    one.role = role;
    one.due = "2026-12-15";
    one.since = "2026-01-10";
    return one;
}

Assignment toPerson(const std::string &module, const std::string &person)
{
    Assignment one = toUnit(module, "");
    one.person = person;
    return one;
}

Person personIn(const std::set<std::string> &units, const std::string &profession = "sykepleier")
{
    Person person{"kari", "Kari", profession, ""};
    person.units = units;
    return person;
}

std::string modules(const std::vector<Assignment> &assignments, const Person &person)
{
    std::string names;
    for (const Asked &asked : Assigned(assignments, kUnits).of(person)) {
        names += asked.module + asked.course + " ";
    }
    return names;
}

} // namespace

TEST_CASE("an assignment reaches those in the unit and below, of the profession it names")
{
    const std::vector<Assignment> all
        = {toUnit("fana", "fana"), toUnit("nord", "nord"), toUnit("arstad", "arstad"),
           toUnit("sykepleiere", "fana", "Sykepleier")};
    CHECK(modules(all, personIn({"fana"})) == "fana sykepleiere ");
    CHECK(modules(all, personIn({"nord"})) == "fana nord sykepleiere ");
    CHECK(modules(all, personIn({"arstad"})) == "arstad ");
    CHECK(modules(all, personIn({"nord", "arstad"})) == "fana nord arstad sykepleiere ");
    CHECK(modules(all, personIn({})).empty());
}

TEST_CASE("who gets another profession or moves is asked for what is asked there")
{
    const std::vector<Assignment> all
        = {toUnit("nord", "nord", "vernepleier"), toUnit("arstad", "arstad")};
    CHECK(modules(all, personIn({"nord"})).empty());
    CHECK(modules(all, personIn({"nord"}, "vernepleier")) == "nord ");
    CHECK(modules(all, personIn({"arstad"}, "vernepleier")) == "arstad ");
}

TEST_CASE("a unit that is put below another one is asked for what that one is")
{
    const std::vector<Assignment> all = {toUnit("fana", "fana")};
    Units moved = kUnits;
    moved[2].parent = "fana";
    CHECK(Assigned(all, kUnits).of(personIn({"arstad"})).empty());
    CHECK(Assigned(all, moved).of(personIn({"arstad"})).size() == 1);
}

TEST_CASE("an assignment to a person reaches that person alone, and one withdrawn nobody")
{
    std::vector<Assignment> all = {toPerson("kari", "kari"), toPerson("per", "per")};
    CHECK(modules(all, personIn({"nord"})) == "kari ");
    all[0].withdrawn = true;
    CHECK(modules(all, personIn({"nord"})).empty());
}

TEST_CASE(
    "a unit that is only heard of is asked for what it is assigned, and a ring comes to an end")
{
    CHECK(modules({toUnit("ukjent", "ukjent")}, personIn({"ukjent"})) == "ukjent ");
    Units ring = kUnits;
    ring[0].parent = "nord";
    const std::vector<Assignment> all = {toUnit("fana", "fana"), toUnit("nord", "nord")};
    CHECK(Assigned(all, ring).of(personIn({"fana"})).size() == 2);
    CHECK(Assigned(all, ring).of(personIn({"arstad"})).empty());
}

TEST_CASE("what was assigned to any id of a person reaches that person")
{
    Person kari = personIn({"nord"});
    kari.also = {{"per", "Kari N."}};
    CHECK(modules({toPerson("kari", "kari"), toPerson("per", "per")}, kari) == "kari per ");
}

TEST_CASE("a rule of a later version asks without a day")
{
    Assignment later = toUnit("fana", "fana");
    later.due = "moon+3";
    const auto asked = Assigned({later}, kUnits).of(personIn({"fana"}));
    REQUIRE(asked.size() == 1);
    CHECK_FALSE(asked[0].due);
}

TEST_CASE("what is said of an assignment makes one from nothing, and changes what differs")
{
    const Assignment before = toUnit("mal", "fana", "sykepleier");
    const Fact made = difference(Assignment(), before);
    CHECK(made.of == "fana");
    Assignment read{before.id};
    for (const auto &[field, value] : made.fields) {
        CHECK(isField(Fact::About::Assignment, field));
        take(read, field, value);
    }
    CHECK(read == before);
    Assignment after = before;
    after.due = "every-01";
    after.withdrawn = true;
    CHECK(difference(before, after).fields
          == std::map<std::string, std::string>{{"due", "every-01"}, {"withdrawn", "yes"}});
}
