#pragma once

#include "record/store.h"

/// The copies of a file in «backups» beside it, and how long each is kept.
namespace minplan::record {

struct Backup {
    std::filesystem::path file;
    Millis time; ///< when it was made
    std::uintmax_t bytes = 0;
};

/// «minplan-20261121T153000Z.db.zst»
[[nodiscard]] std::string backupName(Millis time);
/// «minplan-before-restore-20261121T153000Z.db»
[[nodiscard]] std::string replacedName(Millis time);
/// The time in such a name; nothing for other names.
[[nodiscard]] std::optional<Millis> backupTime(const std::string &name);

[[nodiscard]] std::filesystem::path backupFolder(const std::filesystem::path &file);
/// In the order made. Files of other names are left alone.
[[nodiscard]] std::vector<Backup> backupsOf(const std::filesystem::path &file);

/// Those to give up, of `backups` in the order made. Kept are the last, those of the day before
/// `now`, and the newest of each of 7 days, 4 weeks and 12 months; of these the oldest go until
/// they take `mostBytes` together. The last is always kept.
[[nodiscard]] std::vector<Backup> superfluous(const std::vector<Backup> &backups, Millis now,
                                              std::uintmax_t mostBytes);

} // namespace minplan::record
