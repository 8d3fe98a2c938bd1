#include "record/backup.h"

#include "record/error_kinds.h"
#include "record/identifiers.h"
#include "record/marks.h"
#include "record/open_to_read.h"
#include "record/packing.h"
#include "record/platform.h"
#include "record/scratch.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>

namespace minplan::record {

namespace {

namespace fs = std::filesystem;
using Kind = StoreError::Kind;

constexpr std::uintmax_t kMostBytes = 2'000'000'000;
constexpr std::uintmax_t kTimesTheFile = 5;

void makeFolder(const fs::path &folder)
{
    std::error_code error;
    if (fs::create_directory(folder, error)) {
        fs::permissions(folder, fs::perms::owner_all, error);
    }
    if (error) {
        throw storeError(error, folder);
    }
}

/// Of the file with its journal.
std::uintmax_t bytesOf(SQLite::Database &database)
{
    return static_cast<std::uintmax_t>(database.execAndGet("PRAGMA page_count").getInt64()
                                       * database.execAndGet("PRAGMA page_size").getInt64());
}

void thin(const fs::path &file, Millis now, std::uintmax_t fileBytes)
{
    const std::uintmax_t most = std::min(kMostBytes, kTimesTheFile * fileBytes);
    for (const Backup &backup : superfluous(backupsOf(file), now, most)) {
        std::error_code ignored;
        fs::remove(backup.file, ignored);
    }
}

} // namespace

void copyTo(SQLite::Database &database, const fs::path &copy)
{
    if (const auto refused = makePrivateFile(copy)) {
        throw storeError(refused, copy);
    }
    try {
        SQLite::Database target(copy, SQLite::OPEN_READWRITE);
        if (SQLite::Backup(target, database).executeStep() != SQLITE_DONE) {
            throw StoreError(Kind::Locked, "another program is writing", copy);
        }
        target.exec("PRAGMA journal_mode = DELETE; DELETE FROM device;");
        refuseDamaged(target, copy);
    } catch (const SQLite::Exception &error) {
        throw storeError(error, copy);
    }
}

fs::path backUp(SQLite::Database &database, const fs::path &file, const Surroundings &surroundings)
{
    const Millis now = surroundings.now();
    const std::string apart = randomUuid(surroundings.random); // another program may do the same
    const fs::path folder = backupFolder(file);
    makeFolder(folder);
    removeLeftovers(folder);
    const fs::path backup = folder / backupName(now);
    const Scratch copy(folder / (apart + ".copy.part"));
    const Scratch packed(folder / (apart + ".zst.part"));
    const std::size_t erased = readMarks(database).events().size();
    copyTo(database, copy.path());
    pack(copy.path(), packed.path());
    if (!holds(packed.path(), copy.path())) {
        throw StoreError(Kind::Damaged, "the backup is not what was copied", backup);
    }
    if (const auto refused = putInPlace(packed.path(), backup)) {
        throw storeError(refused, backup);
    }
    if (readMarks(database).events().size() != erased) {
        // Somebody was erased meanwhile, and whoever did that may have missed this copy.
        std::error_code ignored;
        fs::remove(backup, ignored);
        throw StoreError(Kind::Locked, "somebody is being erased", file);
    }
    thin(file, now, bytesOf(database));
    return backup;
}

} // namespace minplan::record
