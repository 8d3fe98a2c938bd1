#include "record/migrate.h"

#include "record/error_kinds.h"
#include "record/platform.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

namespace minplan::record {

namespace {

namespace fs = std::filesystem;

/// The copy is whole or not there. It forgets its device: brought back, it is another file, and the
/// counters since must not be given out twice.
void copyBeside(SQLite::Database &database, const fs::path &file, int version)
{
    const fs::path copy
        = file.parent_path() / ("minplan-before-schema-" + std::to_string(version) + ".db");
    const fs::path unfinished = copy.string() + ".part";
    std::error_code error;
    fs::remove(unfinished, error);
    if (const auto refused = makePrivateFile(unfinished)) {
        throw storeError(refused, unfinished);
    }
    {
        SQLite::Database target(unfinished, SQLite::OPEN_READWRITE);
        SQLite::Backup(target, database).executeStep();
        target.exec("PRAGMA journal_mode = DELETE; DELETE FROM device;");
    }
    fs::rename(unfinished, copy, error);
    if (error) {
        throw storeError(error, copy);
    }
}

void apply(SQLite::Database &database, const Migration &migration)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (schemaVersion(database) >= migration.version) {
        return; // another program has been here meanwhile
    }
    database.exec(migration.sql);
    database.exec("PRAGMA user_version = " + std::to_string(migration.version));
    transaction.commit();
}

} // namespace

int schemaVersion(SQLite::Database &database)
{
    return database.execAndGet("PRAGMA user_version").getInt();
}

void migrate(SQLite::Database &database, const fs::path &file, std::span<const Migration> known)
{
    const int version = schemaVersion(database);
    if (version >= known.back().version) {
        return;
    }
    if (version > 0) {
        copyBeside(database, file, known.back().version);
    }
    for (const Migration &migration : known) {
        if (migration.version > version) {
            apply(database, migration);
        }
    }
}

} // namespace minplan::record
