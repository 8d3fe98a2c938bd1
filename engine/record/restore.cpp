#include "record/restore.h"

#include "record/backup.h"
#include "record/error_kinds.h"
#include "record/migrate.h"
#include "record/open_to_read.h"
#include "record/platform.h"
#include "record/readable.h"
#include "record/scratch.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace minplan::record {

namespace {

namespace fs = std::filesystem;

void refuse(const std::error_code &error, const fs::path &place)
{
    if (error) {
        throw storeError(error, place);
    }
}

/// Brings the journal into the file, which only the last one to use it may do. A damaged file is
/// left as it is.
void closeJournal(const fs::path &file, std::chrono::milliseconds patience)
{
    try {
        {
            SQLite::Database database = openToRead(file, embeddedMigrations().back().version);
            refuseDamaged(database, file);
        }
        SQLite::Database(file, SQLite::OPEN_READWRITE, static_cast<int>(patience.count()))
            .exec("PRAGMA journal_mode = DELETE");
    } catch (const SQLite::Exception &error) {
        const StoreError refusal = storeError(error, file);
        if (refusal.kind() != StoreError::Kind::Damaged) {
            throw refusal;
        }
    } catch (const StoreError &error) {
        if (error.kind() != StoreError::Kind::Damaged && error.kind() != StoreError::Kind::Newer) {
            throw;
        }
    }
}

/// The file stays in its place as well, until the copy takes it: an end in the middle must not
/// leave none. Its journal must be gone before, or it would be read into the copy.
fs::path keepBeside(const fs::path &file, Millis now)
{
    std::error_code error;
    if (!fs::exists(file, error)) {
        return {};
    }
    fs::path kept = file.parent_path() / replacedName(now);
    fs::create_hard_link(file, kept, error);
    if (error) { // a file system without links
        error.clear();
        fs::rename(file, kept, error);
    }
    refuse(error, kept);
    for (const std::string journal : {"-wal", "-shm"}) {
        if (fs::exists(file.string() + journal, error)) {
            fs::rename(file.string() + journal, kept.string() + journal, error);
            refuse(error, kept);
        }
    }
    return kept;
}

} // namespace

Restored restore(const fs::path &dataFolder, const fs::path &copy, const Surroundings &surroundings)
{
    const fs::path file = dataFolder / "minplan.db";
    const Scratch coming(dataFolder / "restore.part");
    {
        const Readable source(copy, dataFolder / "restore-reading.part");
        SQLite::Database database = openAtRest(source.path(), embeddedMigrations().back().version);
        copyTo(database, coming.path());
    }
    std::error_code ignored;
    if (fs::exists(file, ignored)) {
        closeJournal(file, surroundings.patience);
    }
    const Restored restored{keepBeside(file, surroundings.now())};
    refuse(putInPlace(coming.path(), file), file);
    return restored;
}

} // namespace minplan::record
