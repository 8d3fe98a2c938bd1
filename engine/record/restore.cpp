#include "record/restore.h"

#include "record/backup.h"
#include "record/backups_kept.h"
#include "record/erasing.h"
#include "record/error_kinds.h"
#include "record/migrate.h"
#include "record/open_to_read.h"
#include "record/platform.h"
#include "record/readable.h"
#include "record/record_file.h"
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

std::optional<Marks> marksIn(const fs::path &file, const fs::path &scratch)
{
    try {
        const Readable readable(file, scratch);
        SQLite::Database database
            = openAtRest(readable.path(), embeddedMigrations().back().version);
        return readMarks(database);
    } catch (const StoreError &) {
        return std::nullopt;
    }
}

/// What has been erased from the file; where it cannot be read, from the newest backup that can.
Marks marksKnown(const fs::path &file, const fs::path &scratch)
{
    std::optional<Marks> marks = marksIn(file, scratch);
    const auto backups = backupsOf(file);
    for (auto backup = backups.rbegin(); !marks && backup != backups.rend(); ++backup) {
        marks = marksIn(backup->file, scratch);
    }
    return marks.value_or(Marks());
}

} // namespace

Restored restore(const fs::path &dataFolder, const fs::path &copy, const Surroundings &surroundings)
{
    const fs::path file = recordFile(dataFolder);
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
    const auto obeyed
        = obeyIn(coming.path(), marksKnown(file, dataFolder / "restore-reading.part"));
    const Restored restored{keepBeside(file, surroundings.now()), obeyed.events};
    refuse(putInPlace(coming.path(), file), file);
    return restored;
}

} // namespace minplan::record
