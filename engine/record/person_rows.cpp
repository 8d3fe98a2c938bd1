#include "record/person_rows.h"

#include "people/fact.h"
#include "record/id_list.h"
#include "record/joined.h"
#include "text/alphabetical.h"

#include <algorithm>
#include <unordered_map>

namespace minplan::record {

namespace {

#define MINPLAN_PERSON_FIELDS                                                                      \
    "SELECT person, field, value, EXISTS (SELECT 1 FROM pin WHERE pin.person = "                   \
    "person_field.person) FROM person_field WHERE field <> 'same-as' "                             \
    "AND NOT (field >= 'teaching/' AND field < 'teaching0') "

constexpr auto kAll = MINPLAN_PERSON_FIELDS "ORDER BY person, field";
constexpr auto kById = MINPLAN_PERSON_FIELDS "AND person = ? ORDER BY field";
constexpr auto kByIds
    = MINPLAN_PERSON_FIELDS "AND person IN (SELECT value FROM json_each(?)) ORDER BY person, field";

/// Those too whose typed unit does not count any more.
constexpr auto kMembers = R"(
    SELECT person FROM person_field
    WHERE field IN (SELECT 'units/' || value FROM json_each(?1)) AND value = 'yes'
    UNION
    SELECT person FROM person_field
    WHERE field = 'unit' AND value IN (SELECT value FROM json_each(?1)))";

constexpr auto kByName = R"(
    SELECT id FROM person WHERE name = ?
    ORDER BY closed <> '', (SELECT since FROM person_since WHERE person_since.person = person.id), id
    LIMIT 1)";

constexpr auto kUnits = "SELECT unit, field, value FROM unit_field ORDER BY unit, field";

template <typename Named> void sortByName(std::vector<Named> &things)
{
    text::sortAlphabetically(things, [](const Named &thing) { return thing.name; });
}

/// What the units of a person are called, in the order of the alphabet.
class UnitNames
{
public:
    explicit UnitNames(const people::Units &units)
        : m_units(units)
    {
        for (std::size_t place = 0; place < units.size(); ++place) {
            m_places.emplace(units[place].id, place);
        }
    }
    [[nodiscard]] std::string of(const people::Person &person) const
    {
        std::vector<std::size_t> places;
        for (const std::string &unit : person.units) {
            if (const auto known = m_places.find(unit); known != m_places.end()) {
                places.push_back(known->second);
            }
        }
        std::sort(places.begin(), places.end());
        std::string names;
        for (const std::size_t place : places) {
            names += (names.empty() ? "" : ", ") + m_units[place].name;
        }
        return names;
    }

private:
    const people::Units &m_units;
    std::unordered_map<std::string, std::size_t> m_places;
};

/// The persons that the ids are, in the order of those shown.
std::vector<people::Person> inOne(std::vector<people::Person> ids, const people::Joined &joined,
                                  const UnitNames &names)
{
    auto persons = people::asOne(std::move(ids), joined);
    for (people::Person &person : persons) {
        if (!person.also.empty()) {
            person.unit = names.of(person);
        }
    }
    return persons;
}

/// Empty where nobody is called so.
std::string idCalled(Connection &connection, std::string_view name)
{
    Query row(connection, kByName, people::trimmed(name));
    return row.step() ? row.text(0) : std::string();
}

/// The persons in rows of (id, field, value, has a PIN), which stand in the order of ids.
std::vector<people::Person> assembled(Query &rows, const UnitNames &names)
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
        persons[at].unit = names.of(persons[at]);
    }
    return persons;
}

} // namespace

std::vector<people::Person> readIds(Connection &connection)
{
    const people::Units units = readUnits(connection);
    Query rows(connection, kAll);
    std::vector<people::Person> persons = assembled(rows, UnitNames(units));
    sortByName(persons);
    return persons;
}

std::optional<people::Person> readId(Connection &connection, const std::string &id)
{
    const people::Units units = readUnits(connection);
    Query rows(connection, kById, id);
    std::vector<people::Person> found = assembled(rows, UnitNames(units));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<people::Person> readPersons(Connection &connection)
{
    const people::Units units = readUnits(connection);
    return inOne(readIds(connection), readJoined(connection), UnitNames(units));
}

std::set<std::string> readIdsIn(Connection &connection, const people::Joined &joined,
                                const std::set<std::string> &units)
{
    std::set<std::string> ids;
    Query members(connection, kMembers, idList(units));
    while (members.step()) {
        const std::vector<std::string> all = joined.all(members.text(0));
        ids.insert(all.begin(), all.end());
    }
    return ids;
}

std::vector<people::Person> readPersonsOf(Connection &connection, const people::Units &organisation,
                                          const people::Joined &joined,
                                          const std::set<std::string> &ids)
{
    const UnitNames names(organisation);
    Query rows(connection, kByIds, idList(ids));
    std::vector<people::Person> persons = assembled(rows, names);
    sortByName(persons);
    return inOne(std::move(persons), joined, names);
}

std::vector<people::Person> readPersonsAmong(Connection &connection,
                                             const std::set<std::string> &some)
{
    const people::Joined joined = readJoined(connection);
    std::set<std::string> ids;
    for (const std::string &one : some) {
        const std::vector<std::string> all = joined.all(one);
        ids.insert(all.begin(), all.end());
    }
    return readPersonsOf(connection, readUnits(connection), joined, ids);
}

std::vector<people::Person> readPersonsIn(Connection &connection, const people::Units &organisation,
                                          const std::set<std::string> &units)
{
    const people::Joined joined = readJoined(connection);
    return readPersonsOf(connection, organisation, joined, readIdsIn(connection, joined, units));
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
    const people::Units units = readUnits(connection);
    person->unit = UnitNames(units).of(*person);
    return person;
}

people::Units readUnits(Connection &connection)
{
    if (const people::Units *kept = connection.unitsKept()) {
        return *kept;
    }
    const std::int64_t version = connection.version();
    people::Units units;
    Query rows(connection, kUnits);
    while (rows.step()) {
        if (units.empty() || units.back().id != rows.text(0)) {
            units.push_back({rows.text(0), {}});
        }
        people::take(units.back(), rows.text(1), rows.text(2));
    }
    sortByName(units);
    connection.keepUnits(version, units);
    return units;
}

} // namespace minplan::record
