#include "record/open_file.h"

#include "record/error_kinds.h"
#include "record/platform.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <optional>
#include <thread>

namespace minplan::record {

namespace {

namespace fs = std::filesystem;
using Kind = StoreError::Kind;

constexpr int kApplicationId = 0x4d506c6e; // «MPln», as the first migration writes it

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

/// Reads only. A file with other tables is some other program's, however it got its name.
void refuseForeign(SQLite::Database &database, const fs::path &file, int newest)
{
    if (schemaVersion(database) > newest) {
        throw StoreError(Kind::Newer, "a newer schema", file);
    }
    const int tables = database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt();
    const int application = database.execAndGet("PRAGMA application_id").getInt();
    if (tables > 0 && application != kApplicationId) {
        throw StoreError(Kind::Damaged, "not a file of Min plan", file);
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
    makeFile(file);
    SQLite::Database database(file, SQLite::OPEN_READWRITE, static_cast<int>(patience.count()));
    refuseForeign(database, file, migrations.back().version);
    if (sqlite3_db_readonly(database.getHandle(), "main") != 0) {
        throw StoreError(Kind::ReadOnly, "the file may only be read", file);
    }
    turnOnWal(database, patience);
    database.exec("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    migrate(database, file, migrations);
    return database;
}

/// A file name as SQLite reads it in a URI.
std::string uriPath(const fs::path &file)
{
    std::string uri;
    for (const char c : fs::absolute(file).string()) {
        if (c == '%') {
            uri += "%25";
        } else if (c == '?') {
            uri += "%3f";
        } else if (c == '#') {
            uri += "%23";
        } else {
            uri += c;
        }
    }
    return uri;
}

/// `immutable` reads without a lock or a journal: only right where no journal holds anything.
std::optional<SQLite::Database> openForReading(const fs::path &file, bool immutable, int newest)
{
    const std::string uri
        = "file:" + uriPath(file) + (immutable ? "?mode=ro&immutable=1" : "?mode=ro");
    try {
        SQLite::Database database(uri, SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        refuseForeign(database, file, newest);
        if (schemaVersion(database) == newest) {
            return database;
        }
    } catch (const SQLite::Exception &) {
        return std::nullopt; // the caller tells why it could not be written, which is the remedy
    }
    return std::nullopt;
}

bool journalHoldsNothing(const fs::path &file)
{
    std::error_code missing;
    const auto size = fs::file_size(file.string() + "-wal", missing);
    return missing || size == 0;
}

std::optional<SQLite::Database> openForReading(const fs::path &file, int newest)
{
    if (auto database = openForReading(file, false, newest)) {
        return database;
    }
    return journalHoldsNothing(file) ? openForReading(file, true, newest) : std::nullopt;
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
