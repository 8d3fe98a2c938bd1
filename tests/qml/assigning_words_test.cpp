#include "lead/assigning_words.h"

#include <doctest/doctest.h>

using namespace minplan;

namespace {

const people::Units kUnits
    = {{"fana", "Fana"}, {"nord", "Nord", "fana"}, {"sor", "Sør", "fana"}, {"arstad", "Årstad"}};

people::Person person(const std::string &id, const std::string &unit, const std::string &profession)
{
    people::Person person{id, id, profession, ""};
    person.units = {unit};
    return person;
}

people::Assignment toUnit(const std::string &unit, const std::string &role = {})
{
    people::Assignment one{"one", "mal"};
    one.unit = unit;
    one.role = role;
    one.due = "every-01";
    return one;
}

people::Assignment toPerson(const std::string &id)
{
    people::Assignment one{"one", "mal"};
    one.person = id;
    return one;
}

const std::vector<people::Person> kPeople
    = {person("Kari", "nord", "sykepleier"), person("Nils", "sor", "fysioterapeut"),
       person("Siri", "fana", "Sykepleier")};

} // namespace

TEST_CASE("a preview counts whom an assignment reaches, in the unit and below, by profession")
{
    CHECK(app::reachedBy(toUnit("fana"), kUnits, kPeople) == 3);
    CHECK(app::reachedBy(toUnit("fana", "sykepleier"), kUnits, kPeople) == 2);
    CHECK(app::reachedBy(toUnit("nord"), kUnits, kPeople) == 1);
    CHECK(app::reachedBy(toUnit("arstad"), kUnits, kPeople) == 0);
    CHECK(app::reachedBy(toPerson("Nils"), kUnits, kPeople) == 1);
}

TEST_CASE("what is assigned above, in and below the unit shown concerns it, and to its people")
{
    const people::Units shown = {kUnits[1]};
    const std::vector<people::Person> people = {kPeople[0]};
    CHECK(app::concerns(toUnit("fana"), kUnits, shown, people));
    CHECK(app::concerns(toUnit("nord"), kUnits, shown, people));
    CHECK(app::concerns(toPerson("Kari"), kUnits, shown, people));
    CHECK_FALSE(app::concerns(toUnit("sor"), kUnits, shown, people));
    CHECK_FALSE(app::concerns(toUnit("arstad"), kUnits, shown, people));
    CHECK_FALSE(app::concerns(toPerson("Nils"), kUnits, shown, people));
    CHECK(app::concerns(toUnit("nord"), kUnits, {kUnits[0]}, people));
}

TEST_CASE("whom an assignment is for is told by the unit's path and the profession, or the name")
{
    CHECK(app::whomText(toUnit("nord", "sykepleier"), kUnits, kPeople).toStdString()
          == "Fana / Nord, bare yrket sykepleier");
    CHECK(app::whomText(toPerson("Kari"), kUnits, kPeople).toStdString() == "Kari");
}
