#include "record/backups_kept.h"
#include "record/erasing.h"
#include "record/error_kinds.h"
#include "record/migrate.h"
#include "record/open_file.h"
#include "record/open_to_read.h"
#include "record/packing.h"
#include "record/platform.h"
#include "record/readable.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace minplan::record {

namespace {

namespace fs = std::filesystem;
using Kind = StoreError::Kind;

/// Of a copy kept aside that is damaged: what can be read of it, in a file of its own. Nobody
/// brings back such a copy; it is there to be merged.
void salvage(const fs::path &damaged, const fs::path &fresh, const Marks &marks)
{
    SQLite::Database source = openAtRest(damaged, embeddedMigrations().back().version);
    OpenedFile opened = openFile(fresh, std::chrono::seconds(1), embeddedMigrations());
    opened.database.exec("PRAGMA journal_mode = DELETE");
    Connection connection(std::move(opened.database));
    SQLite::Transaction transaction(connection.database());
    MergedFile unused;
    readEvents(source, unused, [&](const ForeignEvent &event) {
        if (!marks.cover(event)) {
            insertForeign(connection, event);
        }
    });
    for (const ForeignEvent &mark : marks.events()) {
        insertForeign(connection, mark);
    }
    transaction.commit();
}

void putBack(const fs::path &made, const fs::path &copy)
{
    if (const auto refused = putInPlace(made, copy)) {
        throw storeError(refused, copy);
    }
    std::error_code ignored;
    for (const char *ending : {"-wal", "-shm", "-journal"}) {
        fs::remove(copy.string() + ending, ignored);
    }
}

/// Whether the copy was written anew. Throws StoreError: Damaged where nothing can be read.
bool clean(const fs::path &copy, const fs::path &folder, const Marks &marks)
{
    const Scratch plain(folder / "erasing-plain.part");
    const Scratch fresh(folder / "erasing-fresh.part");
    layOut(copy, plain.path());
    if (isPacked(copy)) {
        if (!obeyIn(plain.path(), marks).changed) {
            return false;
        }
        pack(plain.path(), fresh.path());
        if (!holds(fresh.path(), plain.path())) {
            throw StoreError(Kind::Other, "the copy is not what was packed", copy);
        }
        putBack(fresh.path(), copy);
        return true;
    }
    try {
        if (!obeyIn(plain.path(), marks).changed) {
            return false;
        }
        putBack(plain.path(), copy);
    } catch (const StoreError &error) {
        if (error.kind() != Kind::Damaged) {
            throw;
        }
        salvage(plain.path(), fresh.path(), marks);
        putBack(fresh.path(), copy);
    }
    return true;
}

Cleaned cleanCopies(const fs::path &file, const Marks &marks)
{
    Cleaned cleaned;
    for (const fs::path &copy : copiesBeside(file)) {
        try {
            cleaned.copies += clean(copy, file.parent_path(), marks) ? 1 : 0;
        } catch (const StoreError &error) {
            if (error.kind() != Kind::Damaged) {
                throw;
            }
            std::error_code refused;
            fs::remove(copy, refused);
            if (refused) {
                throw storeError(refused, copy);
            }
            cleaned.given.push_back(copy);
        }
    }
    for (const fs::path &folder : {file.parent_path(), backupFolder(file)}) {
        removeLeftovers(folder, {}, std::chrono::hours(0)); // of anybody's age: names may be in it
    }
    return cleaned;
}

void emptyFreeSpaceAndJournal(SQLite::Database &database, const fs::path &file)
{
    deleteSecurely(database);
    database.exec("VACUUM");
    if (database.execAndGet("PRAGMA wal_checkpoint(TRUNCATE)").getInt() != 0) {
        throw StoreError(Kind::Locked, "another program reads the file", file);
    }
}

} // namespace

Cleaned finishErasing(Connection &connection, const fs::path &file)
{
    try {
        const Marks marks = readMarks(connection.database());
        emptyFreeSpaceAndJournal(connection.database(), file);
        const Cleaned cleaned = cleanCopies(file, marks);
        endErasing(file);
        return cleaned;
    } catch (const SQLite::Exception &error) {
        throw storeError(error, file);
    }
}

} // namespace minplan::record
