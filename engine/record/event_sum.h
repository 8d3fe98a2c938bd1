#pragma once

#include <SQLiteCpp/Database.h>

namespace minplan::record {

/// The columns an event's sum is made of, in their order (docs/records.md).
#define MINPLAN_SUMMED_COLUMNS                                                                     \
    "id, device, counter, time, subject, actor, attempt, number, round, kind, module, edition, "   \
    "item, body"

/// All that one file's event takes over to another.
#define MINPLAN_COPIED_COLUMNS MINPLAN_SUMMED_COLUMNS ", sum"

/// Makes event_sum(MINPLAN_SUMMED_COLUMNS) known to SQL on this connection: a number that is
/// another when a bit of any of them is.
void defineEventSum(SQLite::Database &database);

} // namespace minplan::record
