#include "record/person_rows.h"

#include "people/fact.h"
#include "record/joined.h"
#include "text/norwegian.h"

#include <algorithm>

namespace minplan::record {

namespace {

constexpr auto kAll = R"(
    SELECT person, field, value, EXISTS (SELECT 1 FROM pin WHERE pin.person = person_field.person)
    FROM person_field WHERE field <> 'same-as' ORDER BY person, field)";

constexpr auto kById = R"(
    SELECT person, field, value, EXISTS (SELECT 1 FROM pin WHERE pin.person = person_field.person)
    FROM person_field WHERE person = ? AND field <> 'same-as' ORDER BY field)";

constexpr auto kByName = R"(
    SELECT id FROM person WHERE name = ?
    ORDER BY closed <> '', (SELECT since FROM person_since WHERE person_since.person = person.id), id
    LIMIT 1)";

constexpr auto kUnits = "SELECT unit, field, value FROM unit_field ORDER BY unit, field";

template <typename Named> void sortByName(std::vector<Named> &things)
{
    std::stable_sort(things.begin(), things.end(), [](const auto &left, const auto &right) {
        return text::alphabeticallyBefore(left.name, right.name);
    });
}

/// What the units are called, in the order of the alphabet.
std::string unitNames(const people::Person &person, const people::Units &units)
{
    std::string names;
    for (const people::Unit &unit : units) {
        if (person.units.contains(unit.id)) {
            names += (names.empty() ? "" : ", ") + unit.name;
        }
    }
    return names;
}

/// Of a person of several ids.
void nameUnits(people::Person &person, const people::Units &units)
{
    if (!person.also.empty()) {
        person.unit = unitNames(person, units);
    }
}

/// Empty where nobody is called so.
std::string idCalled(Connection &connection, std::string_view name)
{
    Query row(connection, kByName, people::trimmed(name));
    return row.step() ? row.text(0) : std::string();
}

/// The persons in rows of (id, field, value, has a PIN), which stand in the order of ids.
std::vector<people::Person> assembled(Query &rows, const people::Units &units)
{
    std::vector<people::Person> persons;
    std::vector<std::string> typed; // as many as persons
    while (rows.step()) {
        const std::string id = rows.text(0);
        if (persons.empty() || persons.back().id != id) {
            persons.emplace_back().id = id;
            persons.back().hasPin = rows.number(3) != 0;
            typed.emplace_back();
        }
        const std::string field = rows.text(1);
        people::take(persons.back(), field, rows.text(2));
        if (field == "unit") {
            typed.back() = rows.text(2);
        } else if (field.starts_with("units/")) {
            typed.back().clear(); // counts only until something is said of units by their ids
        }
    }
    for (std::size_t at = 0; at < persons.size(); ++at) {
        if (!typed[at].empty()) {
            persons[at].units.insert(typed[at]);
        }
        persons[at].unit = unitNames(persons[at], units);
    }
    return persons;
}

} // namespace

std::vector<people::Person> readIds(Connection &connection)
{
    Query rows(connection, kAll);
    std::vector<people::Person> persons = assembled(rows, readUnits(connection));
    sortByName(persons);
    return persons;
}

std::optional<people::Person> readId(Connection &connection, const std::string &id)
{
    Query rows(connection, kById, id);
    std::vector<people::Person> found = assembled(rows, readUnits(connection));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<people::Person> readPersons(Connection &connection)
{
    const people::Units units = readUnits(connection);
    auto persons = people::asOne(readIds(connection), readJoined(connection));
    for (people::Person &person : persons) {
        nameUnits(person, units);
    }
    return persons;
}

std::optional<people::Person> readPerson(Connection &connection, std::string_view idOrName)
{
    auto person = readId(connection, std::string(idOrName));
    if (!person) {
        person = readId(connection, idCalled(connection, idOrName));
    }
    const people::Joined joined = readJoined(connection);
    if (!person || !joined.holds(person->id)) {
        return person;
    }
    std::vector<people::Person> ids;
    for (const std::string &id : joined.all(person->id)) {
        if (auto said = readId(connection, id)) {
            ids.push_back(std::move(*said));
        }
    }
    person = people::asOne(ids);
    nameUnits(*person, readUnits(connection));
    return person;
}

people::Units readUnits(Connection &connection)
{
    people::Units units;
    Query rows(connection, kUnits);
    while (rows.step()) {
        if (units.empty() || units.back().id != rows.text(0)) {
            units.push_back({rows.text(0), {}});
        }
        people::take(units.back(), rows.text(1), rows.text(2));
    }
    sortByName(units);
    return units;
}

} // namespace minplan::record
