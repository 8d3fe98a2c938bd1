#pragma once

#include "people/person.h"
#include "people/same_person.h"
#include "people/unit.h"
#include "record/connection.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Reading what is projected of persons and units.
namespace minplan::record {

/// Each id for itself, in alphabetical order of their names, those who left too.
[[nodiscard]] std::vector<people::Person> readIds(Connection &connection);
/// One id by itself.
[[nodiscard]] std::optional<people::Person> readId(Connection &connection, const std::string &id);
/// The same with ids that were joined as the one person they are.
[[nodiscard]] std::vector<people::Person> readPersons(Connection &connection);
/// Those of them with an id in one of the units, looked up by unit. Who has several ids may still
/// be somewhere else (people::asOne()).
[[nodiscard]] std::vector<people::Person> readPersonsIn(Connection &connection,
                                                        const people::Units &organisation,
                                                        const std::set<std::string> &units);
/// The persons that the ids are, by name; ids of whom nothing is said are left out.
[[nodiscard]] std::vector<people::Person> readPersonsAmong(Connection &connection,
                                                           const std::set<std::string> &ids);
/// The ids of those, all of each person.
[[nodiscard]] std::set<std::string> readIdsIn(Connection &connection, const people::Joined &joined,
                                              const std::set<std::string> &units);
/// Whom these ids are, all of each person among them, by name.
[[nodiscard]] std::vector<people::Person> readPersonsOf(Connection &connection,
                                                        const people::Units &organisation,
                                                        const people::Joined &joined,
                                                        const std::set<std::string> &ids);
/// By id, else by name. Where several bear the name: one who is here before one who left, then the
/// one who came first.
[[nodiscard]] std::optional<people::Person> readPerson(Connection &connection,
                                                       std::string_view idOrName);
/// In alphabetical order of their names.
[[nodiscard]] people::Units readUnits(Connection &connection);

} // namespace minplan::record
