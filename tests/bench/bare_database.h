#pragma once

#include <sqlite3.h>

#include <string>

namespace minplan::bench {

/// A file of SQLite with the record's pragmas and nothing of ours. What it refuses ends the bench.
class BareDatabase
{
public:
    explicit BareDatabase(const std::string &file);
    ~BareDatabase();
    BareDatabase(const BareDatabase &) = delete;
    BareDatabase &operator=(const BareDatabase &) = delete;
    BareDatabase(BareDatabase &&) = delete;
    BareDatabase &operator=(BareDatabase &&) = delete;

    void run(const std::string &sql);
    /// Goes through all rows and takes up each column.
    void readEveryColumn(const char *sql);
    [[nodiscard]] sqlite3 *handle() { return m_database; }

private:
    sqlite3 *m_database = nullptr;
};

} // namespace minplan::bench
