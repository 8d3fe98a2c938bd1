#include "bare_database.h"

#include <cstdint>
#include <stdexcept>

namespace minplan::bench {

BareDatabase::BareDatabase(const std::string &file)
{
    if (sqlite3_open(file.c_str(), &m_database) != SQLITE_OK) {
        throw std::runtime_error(file + " cannot be opened");
    }
    run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
}

BareDatabase::~BareDatabase()
{
    sqlite3_close(m_database);
}

void BareDatabase::run(const std::string &sql)
{
    if (sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(m_database));
    }
}

void BareDatabase::readEveryColumn(const char *sql)
{
    sqlite3_stmt *rows = nullptr;
    if (sqlite3_prepare_v2(m_database, sql, -1, &rows, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(m_database));
    }
    volatile std::uint64_t taken = 0; // so that nothing is left out as unused
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(rows); ++column) {
            if (sqlite3_column_type(rows, column) == SQLITE_TEXT) {
                taken = taken + sqlite3_column_text(rows, column)[0]
                    + static_cast<unsigned>(sqlite3_column_bytes(rows, column));
            } else {
                taken = taken + static_cast<std::uint64_t>(sqlite3_column_int64(rows, column));
            }
        }
    }
    sqlite3_finalize(rows);
}

} // namespace minplan::bench
