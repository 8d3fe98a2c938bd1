#include "record/connection.h"

#include <utility>

namespace minplan::record {

Connection::Connection(SQLite::Database database)
    : m_database(std::move(database))
{ }

SQLite::Statement &Connection::prepared(const char *sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end()) {
        return known->second;
    }
    return m_statements.emplace(sql, SQLite::Statement(m_database, sql)).first->second;
}

} // namespace minplan::record
