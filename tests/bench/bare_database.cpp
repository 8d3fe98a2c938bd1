#include "bare_database.h"

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

} // namespace minplan::bench
