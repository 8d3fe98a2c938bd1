#include "record/connection.h"

#include <sqlite3.h>

#include <utility>

namespace minplan::record {

namespace {

constexpr auto kDataVersion = "PRAGMA data_version";

} // namespace

void EndStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Connection::Connection(SQLite::Database database)
    : m_database(std::move(database))
{ }

sqlite3_stmt *Connection::prepared(const char *sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end()) {
        return known->second.get();
    }
    sqlite3_stmt *statement = nullptr;
    sqlite3 *handle = m_database.getHandle();
    const int answer
        = sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (answer != SQLITE_OK) {
        throw SQLite::Exception(handle, answer);
    }
    return m_statements.emplace(sql, Prepared(statement)).first->second.get();
}

std::int64_t Connection::version()
{
    Query version(*this, kDataVersion);
    return version.step() ? version.number(0) : 0;
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_database.getHandle()) == 0;
}

const people::Units *Connection::unitsKept()
{
    const bool holds = m_units && !isInTransaction() && m_units->version == version();
    return holds ? &m_units->units : nullptr;
}

void Connection::keepUnits(std::int64_t version, const people::Units &units)
{
    if (!isInTransaction()) {
        m_units = {version, units};
    }
}

Query::~Query()
{
    sqlite3_reset(m_statement);
}

void Query::check(int answer) const
{
    if (answer != SQLITE_OK && answer != SQLITE_ROW && answer != SQLITE_DONE) {
        throw SQLite::Exception(sqlite3_db_handle(m_statement), answer);
    }
}

bool Query::step()
{
    const int answer = sqlite3_step(m_statement);
    check(answer);
    return answer == SQLITE_ROW;
}

int Query::run()
{
    check(sqlite3_step(m_statement));
    return sqlite3_changes(sqlite3_db_handle(m_statement));
}

std::string_view Query::view(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    const int bytes = sqlite3_column_bytes(m_statement, column);
    return text == nullptr ? std::string_view()
                           : std::string_view(text, static_cast<std::size_t>(bytes));
}

std::int64_t Query::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Query::bind(const std::string &value)
{
    check(sqlite3_bind_text64(m_statement, ++m_bound, value.data(), value.size(), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

void Query::bind(std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, ++m_bound, value));
}

void Query::bindNothing()
{
    check(sqlite3_bind_null(m_statement, ++m_bound));
}

} // namespace minplan::record
