#pragma once

#include "record/store.h"

#include <SQLiteCpp/Database.h>

/// Opening a file without writing to it.
namespace minplan::record {

/// Throws StoreError for a newer schema than `newest`, and for what is no file of Min plan: a file
/// with other tables is some other program's, however it got its name. Reads only.
void refuseForeign(SQLite::Database &database, const std::filesystem::path &file, int newest);

/// Throws StoreError when SQLite's quick check finds the file damaged. Reads it all: see
/// sound_check.h.
void refuseDamaged(SQLite::Database &database, const std::filesystem::path &file);

/// Whether all that was written stands in the file itself.
[[nodiscard]] bool journalHoldsNothing(const std::filesystem::path &file);

/// Where programs may be writing at the same time. Throws StoreError.
[[nodiscard]] SQLite::Database openToRead(const std::filesystem::path &file, int newest);

/// Where nobody writes and no journal holds anything: nothing is made beside the file, not even a
/// lock. Throws StoreError.
[[nodiscard]] SQLite::Database openAtRest(const std::filesystem::path &file, int newest);

} // namespace minplan::record
