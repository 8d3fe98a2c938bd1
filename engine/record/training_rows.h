#pragma once

#include "people/assignment.h"
#include "people/unit.h"
#include "record/access.h"
#include "record/connection.h"

#include <map>
#include <string>
#include <vector>

/// Reading what is projected of assignments and of what was decided for single persons.
namespace minplan::record {

/// Those withdrawn too, by the day they were made and what they are of.
[[nodiscard]] std::vector<people::Assignment> readAssignments(Connection &connection);

/// Standings by each id of their person.
using StandingsById = std::map<std::string, Standing *>;
/// The ids as idList() writes them.
[[nodiscard]] std::string idsIn(const StandingsById &byId);

/// Adds since when the persons are known, what is asked of them, what was decided for them and
/// what they were taught together: in as many queries however many they are. `ids` is idsIn(byId).
void fillInTraining(Connection &connection, const people::Units &organisation,
                    std::vector<Standing> &standings, const std::string &ids,
                    const StandingsById &byId);

} // namespace minplan::record
