#pragma once

#include "people/unit.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace minplan::record {

/// A statement that SQLite has read and not yet run.
struct EndStatement {
    void operator()(sqlite3_stmt *statement) const;
};
using Prepared = std::unique_ptr<sqlite3_stmt, EndStatement>;

/// The open file with its statements, each prepared once.
class Connection
{
public:
    explicit Connection(SQLite::Database database);

    [[nodiscard]] SQLite::Database &database() { return m_database; }
    /// `sql` is a constant: statements are kept by its address.
    [[nodiscard]] sqlite3_stmt *prepared(const char *sql);
    /// Another number after every commit of another connection, and of no one else.
    [[nodiscard]] std::int64_t version();

    /// The units as they were last read: hundreds, and a page asks for them several times. Null
    /// where another connection has written since, and within a transaction, which may be undone.
    [[nodiscard]] const people::Units *unitsKept();
    /// As of the version() from before they were read.
    void keepUnits(std::int64_t version, const people::Units &units);
    void forgetUnits() { m_units.reset(); } ///< after every writing of theirs

private:
    struct UnitsKept {
        std::int64_t version = 0;
        people::Units units;
    };

    [[nodiscard]] bool isInTransaction() const;

    SQLite::Database m_database;
    std::optional<UnitsKept> m_units;
    std::map<const char *, Prepared> m_statements; ///< gone before the database is
};

/// One run of a prepared statement. At its end the statement is reset, whatever happened: one left
/// half read would hold on to an old state of the file and keep others from writing. What SQLite
/// refuses is thrown as SQLite::Exception; SQLiteCpp's own statements take a lock for each column
/// that is read, and millions are.
class Query
{
public:
    template <typename... Values>
    Query(Connection &connection, const char *sql, const Values &...values)
        : m_statement(connection.prepared(sql))
    {
        (bind(values), ...);
    }
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    Query(Query &&) = delete;
    Query &operator=(Query &&) = delete;

    /// Goes to the next row; false when there is none.
    [[nodiscard]] bool step();
    /// For statements that give no rows; how many they changed.
    int run();

    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
    /// The same without a copy: valid until the next step.
    [[nodiscard]] std::string_view view(int column) const;
    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    void bind(const std::string &value);
    void bind(std::int64_t value);
    void bind(int value) { bind(std::int64_t{value}); }
    template <typename Value> void bind(const std::optional<Value> &value)
    {
        if (value) {
            bind(*value);
        } else {
            bindNothing();
        }
    }
    void bindNothing();
    void check(int answer) const;

    sqlite3_stmt *m_statement;
    int m_bound = 0;
};

} // namespace minplan::record
