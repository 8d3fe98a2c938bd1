#include "record/open_to_read.h"

#include "record/error_kinds.h"
#include "record/event_sum.h"
#include "record/migrate.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace minplan::record {

namespace {

namespace fs = std::filesystem;
using Kind = StoreError::Kind;

constexpr int kApplicationId = 0x4d506c6e; // «MPln», as the first migration writes it

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

SQLite::Database openUri(const fs::path &file, const std::string &how, int newest)
{
    try {
        SQLite::Database database("file:" + uriPath(file) + how,
                                  SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        refuseForeign(database, file, newest);
        defineEventSum(database);
        return database;
    } catch (const SQLite::Exception &error) {
        throw storeError(error, file);
    }
}

} // namespace

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

void refuseDamaged(SQLite::Database &database, const fs::path &file)
{
    const std::string said = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (said != "ok") {
        throw StoreError(Kind::Damaged, said, file);
    }
}

bool journalHoldsNothing(const fs::path &file)
{
    std::error_code missing;
    const auto size = fs::file_size(file.string() + "-wal", missing);
    return missing || size == 0;
}

SQLite::Database openToRead(const fs::path &file, int newest)
{
    try {
        return openUri(file, "?mode=ro", newest);
    } catch (const StoreError &error) {
        if (error.kind() == Kind::ReadOnly && journalHoldsNothing(file)) {
            return openAtRest(file, newest);
        }
        throw;
    }
}

SQLite::Database openAtRest(const fs::path &file, int newest)
{
    SQLite::Database database = openUri(file, "?mode=ro&immutable=1", newest);
    if (schemaVersion(database) == 0) {
        throw StoreError(Kind::Damaged, "the file is empty", file);
    }
    return database;
}

} // namespace minplan::record
