#include "record/open_file.h"

#include "record/backup.h"
#include "record/error_kinds.h"
#include "record/event_sum.h"
#include "record/open_to_read.h"
#include "record/platform.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <optional>
#include <thread>

namespace minplan::record {

namespace {

namespace fs = std::filesystem;
using Kind = StoreError::Kind;

void makeFolder(const fs::path &folder)
{
    std::error_code error;
    if (fs::is_directory(folder, error)) {
        return;
    }
    if (folder.has_parent_path()) {
        fs::create_directories(folder.parent_path(), error);
    }
    const bool made = fs::create_directory(folder, error);
    if (made) {
        fs::permissions(folder, fs::perms::owner_all, error);
    }
    if (!fs::is_directory(folder, error)) {
        throw StoreError(Kind::NoFolder, "the folder cannot be made", folder);
    }
}

void makeFile(const fs::path &file)
{
    std::error_code unknown;
    if (fs::exists(file, unknown)) {
        return;
    }
    if (const auto refused = makePrivateFile(file)) {
        throw storeError(refused, file);
    }
}

/// An empty file is a new one, but not where one was backed up: it has lost what it held.
void refuseEmptied(const fs::path &file)
{
    std::error_code unknown;
    if (fs::file_size(file, unknown) == 0 && !unknown && !backupsOf(file).empty()) {
        throw StoreError(Kind::Damaged, "the file is empty", file);
    }
}

/// SQLite does not wait by itself when two connections switch to WAL at once.
void turnOnWal(SQLite::Database &database, std::chrono::milliseconds patience)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (true) {
        try {
            database.exec("PRAGMA journal_mode = WAL");
            return;
        } catch (const SQLite::Exception &error) {
            if (error.getErrorCode() != SQLITE_BUSY
                || std::chrono::steady_clock::now() >= deadline) {
                throw;
            }
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

SQLite::Database openForWriting(const fs::path &file, std::chrono::milliseconds patience,
                                std::span<const Migration> migrations)
{
    refuseEmptied(file);
    makeFile(file);
    // One thread at a time uses it, so SQLite need not lock it for each column that is read.
    SQLite::Database database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX,
                              static_cast<int>(patience.count()));
    refuseForeign(database, file, migrations.back().version);
    if (sqlite3_db_readonly(database.getHandle(), "main") != 0) {
        throw StoreError(Kind::ReadOnly, "the file may only be read", file);
    }
    defineEventSum(database);
    if (schemaVersion(database) < migrations.back().version) {
        refuseDamaged(database, file);
    }
    turnOnWal(database, patience);
    database.exec("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    migrate(database, file, migrations);
    return database;
}

/// Nothing where that fails too: the caller tells why it could not be written, which is the remedy.
std::optional<SQLite::Database> openForReading(const fs::path &file, int newest)
{
    try {
        SQLite::Database database = openToRead(file, newest);
        return schemaVersion(database) == newest ? std::optional(std::move(database))
                                                 : std::nullopt;
    } catch (const StoreError &) {
        return std::nullopt;
    }
}

SQLite::Database openInStoreWords(const fs::path &file, std::chrono::milliseconds patience,
                                  std::span<const Migration> migrations)
{
    try {
        return openForWriting(file, patience, migrations);
    } catch (const SQLite::Exception &error) {
        throw storeError(error, file);
    }
}

} // namespace

OpenedFile openFile(const fs::path &file, std::chrono::milliseconds patience,
                    std::span<const Migration> migrations)
{
    makeFolder(file.parent_path());
    try {
        return {openInStoreWords(file, patience, migrations), false};
    } catch (const StoreError &error) {
        if (error.kind() != Kind::ReadOnly) {
            throw;
        }
        if (auto database = openForReading(file, migrations.back().version)) {
            return {std::move(*database), true};
        }
        throw;
    }
}

} // namespace minplan::record
