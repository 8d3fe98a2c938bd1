#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <span>

namespace minplan::record {

/// A step of the schema: its number is the PRAGMA user_version it leads to.
struct Migration {
    int version;
    const char *sql;
};

/// The migrations under migrations/, from 1 up without a gap.
[[nodiscard]] std::span<const Migration> embeddedMigrations();

[[nodiscard]] int schemaVersion(SQLite::Database &database);

/// Takes the file to the newest schema, each step in a transaction of its own. An older file is
/// first copied to «minplan-before-schema-N.db» beside it.
void migrate(SQLite::Database &database, const std::filesystem::path &file,
             std::span<const Migration> known);

} // namespace minplan::record
