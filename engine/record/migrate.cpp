#include "record/migrate.h"

#include "record/backup.h"
#include "record/error_kinds.h"
#include "record/platform.h"
#include "record/scratch.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

namespace minplan::record {

namespace {

namespace fs = std::filesystem;

/// The copy is whole or not there.
void copyBeside(SQLite::Database &database, const fs::path &file, int version)
{
    const fs::path copy
        = file.parent_path() / ("minplan-before-schema-" + std::to_string(version) + ".db");
    const Scratch unfinished(copy.string() + ".part");
    copyTo(database, unfinished.path());
    if (const auto refused = putInPlace(unfinished.path(), copy)) {
        throw storeError(refused, copy);
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
