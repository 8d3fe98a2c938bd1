#pragma once

#include "people/person.h"
#include "record/connection.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Reading what is projected of persons.
namespace minplan::record {

/// In alphabetical order of their names.
[[nodiscard]] std::vector<people::Person> readPersons(Connection &connection);
/// Where several bear the name, the one who was here first.
[[nodiscard]] std::optional<people::Person> readPerson(Connection &connection,
                                                       std::string_view idOrName);
[[nodiscard]] std::vector<std::string> readUnits(Connection &connection);

} // namespace minplan::record
