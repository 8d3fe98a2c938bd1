#pragma once

#include "record/connection.h"
#include "record/store.h"

/// Folding what is said of persons, units, assignments and sessions of joint teaching: of each
/// field the latest stands.
namespace minplan::record {

void foldPerson(Connection &connection, const LogEntry &entry);
void foldUnit(Connection &connection, const LogEntry &entry);
void foldAssignment(Connection &connection, const LogEntry &entry);
void foldSession(Connection &connection, const LogEntry &entry);

} // namespace minplan::record
