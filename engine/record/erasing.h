#pragma once

#include "record/erasure.h"
#include "record/marks.h"

/// How an erasure is done, in an order that an end in the middle does not spoil: a note that one is
/// under way, the log with its mark in one transaction, then free space, journal and copies, and
/// the note away. What comes after the log is read from the marks, so that it can be done again.
namespace minplan::record {

/// Notes durably that an erasure is under way.
void beginErasing(const std::filesystem::path &file);
/// Takes the note away.
void endErasing(const std::filesystem::path &file);

/// What was deleted is written over from now on, not only given up.
void deleteSecurely(SQLite::Database &database);

/// In the transaction that is open: takes out what the marks say, and PINs of those of whom nothing
/// is left. The projections are the caller's affair. Gives how many events went.
std::int64_t obey(Connection &connection, const Marks &marks);

/// Has a closed, unpacked copy know and obey the marks. Throws StoreError: Damaged where it cannot
/// be trusted; then nothing is written. Gives how many events went, and whether anything changed.
struct Obeyed {
    std::int64_t events = 0;
    bool changed = false;
};
Obeyed obeyIn(const std::filesystem::path &copy, const Marks &marks);

/// Backups, the copies before a migration, and what restoring kept.
[[nodiscard]] std::vector<std::filesystem::path> copiesBeside(const std::filesystem::path &file);

/// All that comes after the log. Throws StoreError; then it is to be done again.
Cleaned finishErasing(Connection &connection, const std::filesystem::path &file);

} // namespace minplan::record
