#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace minplan::record {

/// The open file with its statements, each prepared once.
class Connection
{
public:
    explicit Connection(SQLite::Database database);

    [[nodiscard]] SQLite::Database &database() { return m_database; }
    /// `sql` is a constant: statements are kept by its address.
    [[nodiscard]] SQLite::Statement &prepared(const char *sql);

private:
    SQLite::Database m_database;
    std::map<const char *, SQLite::Statement> m_statements;
};

/// One run of a prepared statement. At its end the statement is reset, whatever happened: one left
/// half read would hold on to an old state of the file and keep others from writing.
class Query
{
public:
    template <typename... Values>
    Query(Connection &connection, const char *sql, const Values &...values)
        : m_statement(connection.prepared(sql))
    {
        (bind(values), ...);
    }
    ~Query() { m_statement.tryReset(); }
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    Query(Query &&) = delete;
    Query &operator=(Query &&) = delete;

    /// Goes to the next row; false when there is none.
    [[nodiscard]] bool step() { return m_statement.executeStep(); }
    /// For statements that give no rows; how many they changed.
    int run() { return m_statement.exec(); }

    [[nodiscard]] std::string text(int column) const
    {
        return m_statement.getColumn(column).getString();
    }
    /// The same without a copy: valid until the next step.
    [[nodiscard]] std::string_view view(int column) const
    {
        const SQLite::Column value = m_statement.getColumn(column);
        const char *text = value.getText();
        return {text, static_cast<std::size_t>(value.getBytes())};
    }
    [[nodiscard]] std::int64_t number(int column) const
    {
        return m_statement.getColumn(column).getInt64();
    }
    [[nodiscard]] bool isNull(int column) const { return m_statement.isColumnNull(column); }

private:
    void bind(const std::string &value) { m_statement.bind(++m_bound, value); }
    void bind(std::int64_t value) { m_statement.bind(++m_bound, value); }
    void bind(int value) { m_statement.bind(++m_bound, value); }
    template <typename Value> void bind(const std::optional<Value> &value)
    {
        if (value) {
            bind(*value);
        } else {
            m_statement.bind(++m_bound);
        }
    }

    SQLite::Statement &m_statement;
    int m_bound = 0;
};

} // namespace minplan::record
