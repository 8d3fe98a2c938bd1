#pragma once

#include "laptops.h"
#include "municipality.h"

#include <array>

namespace minplan::tests {

using namespace std::chrono_literals;

inline people::Assignment toUnit(const std::string &unit, const std::string &module = "mal")
{
    people::Assignment one{"to " + unit + " " + module, module};
    one.unit = unit;
    one.due = "2026-12-15";
    one.since = "2026-11-21";
    return one;
}

inline people::Assignment toPerson(const std::string &person)
{
    people::Assignment one = toUnit("");
    one.id = "to " + person;
    one.person = person;
    return one;
}

inline people::Fact letOff(const people::Person &person, const std::string &reason = "Permisjon")
{
    return people::exempted(person, "mal", {2026y / 11 / 21, reason});
}

/// The place with an instructor too.
struct School : Municipality {
    School()
    {
        people::Person teacher = person("teacher", "arstad");
        teacher.roles = {people::Role::Instructor};
        const std::array facts = {people::difference(people::Person(), teacher)};
        store.note("test", facts);
    }
};

} // namespace minplan::tests
