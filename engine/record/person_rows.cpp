#include "record/person_rows.h"

#include "text/norwegian.h"

#include <algorithm>

namespace minplan::record {

namespace {

constexpr auto kAll = R"(
    SELECT id, name, profession, unit, EXISTS (SELECT 1 FROM pin WHERE pin.person = person.id)
    FROM person ORDER BY id)";

constexpr auto kById = R"(
    SELECT id, name, profession, unit, EXISTS (SELECT 1 FROM pin WHERE pin.person = person.id)
    FROM person WHERE id = ?)";

constexpr auto kByName = R"(
    SELECT id, name, profession, unit, EXISTS (SELECT 1 FROM pin WHERE pin.person = person.id)
    FROM person WHERE name = ?
    ORDER BY (SELECT min(time) FROM event WHERE subject = person.id), id LIMIT 1)";

constexpr auto kUnits
    = "SELECT DISTINCT value FROM person_field WHERE field = 'unit' AND value <> ''";

people::Person readRow(const Query &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.number(4) != 0};
}

} // namespace

std::vector<people::Person> readPersons(Connection &connection)
{
    std::vector<people::Person> persons;
    Query rows(connection, kAll);
    while (rows.step()) {
        persons.push_back(readRow(rows));
    }
    std::stable_sort(persons.begin(), persons.end(), [](const auto &left, const auto &right) {
        return text::alphabeticallyBefore(left.name, right.name);
    });
    return persons;
}

std::optional<people::Person> readPerson(Connection &connection, std::string_view idOrName)
{
    if (Query row(connection, kById, std::string(idOrName)); row.step()) {
        return readRow(row);
    }
    Query row(connection, kByName, people::trimmed(idOrName));
    return row.step() ? std::optional(readRow(row)) : std::nullopt;
}

std::vector<std::string> readUnits(Connection &connection)
{
    std::vector<std::string> units;
    Query rows(connection, kUnits);
    while (rows.step()) {
        units.push_back(rows.text(0));
    }
    std::sort(units.begin(), units.end(), [](const auto &left, const auto &right) {
        return text::alphabeticallyBefore(left, right);
    });
    return units;
}

} // namespace minplan::record
