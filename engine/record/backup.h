#pragma once

#include "record/backups_kept.h"
#include "record/connection.h"

/// Packed copies of the file in «backups» beside it (docs/records.md).
namespace minplan::record {

/// Copies what `database` holds into the new file `copy` (0600): one file, of no device yet, for
/// brought back it must not give out the same counters. Throws StoreError, also when the copy turns
/// out damaged; it may then be there.
void copyTo(SQLite::Database &database, const std::filesystem::path &copy);

/// Makes a copy, also while programs write: opened to check it, packed, unpacked to compare, there
/// whole or not at all. Then gives up what is superfluous. Throws StoreError.
std::filesystem::path backUp(SQLite::Database &database, const std::filesystem::path &file,
                             const Surroundings &surroundings);

} // namespace minplan::record
