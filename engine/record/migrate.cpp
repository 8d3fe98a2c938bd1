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

/// All in one: another program sees the file as it was or as it is to be, and never copies what is
/// half done.
void apply(SQLite::Database &database, std::span<const Migration> known)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const int version = schemaVersion(database); // another program may have been here meanwhile
    for (const Migration &migration : known) {
        if (migration.version > version) {
            database.exec(migration.sql);
            database.exec("PRAGMA user_version = " + std::to_string(migration.version));
        }
    }
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
    apply(database, known);
}

} // namespace minplan::record
