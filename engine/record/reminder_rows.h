#pragma once

#include "record/connection.h"
#include "record/training_rows.h"

/// Keeping and reading what is projected of reminders.
namespace minplan::record {

/// Takes in a `person-reminded`; of each person and module the latest stands.
void foldReminder(Connection &connection, const LogEntry &entry);

/// Adds to each standing when its person was last reminded of what, in one query. `ids`
/// is idsIn(byId).
void addReminders(Connection &connection, const std::string &ids, const StandingsById &byId);

} // namespace minplan::record
