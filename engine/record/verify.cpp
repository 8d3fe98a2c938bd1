#include "record/verify.h"

#include "record/connection.h"
#include "record/erasure.h"
#include "record/error_kinds.h"
#include "record/event_log.h"
#include "record/event_sum.h"
#include "record/marks.h"
#include "record/migrate.h"
#include "record/open_to_read.h"
#include "record/projections.h"

namespace minplan::record {

namespace {

using Kind = Fault::Kind;

constexpr auto kChanged = "SELECT count(*), min(id) FROM event "
                          "WHERE sum <> event_sum(" MINPLAN_SUMMED_COLUMNS ")";

constexpr auto kGaps = R"(
    SELECT device, before + 1, counter - 1
    FROM (SELECT device, counter, lag(counter, 1, 0) OVER (ORDER BY counter) AS before
          FROM event WHERE device = (SELECT id FROM device))
    WHERE counter > before + 1)";

void checkStructure(SQLite::Database &database, Depth depth, std::vector<Fault> &faults)
{
    SQLite::Statement check(
        database, depth == Depth::Full ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
    if (check.executeStep() && check.getColumn(0).getString() != "ok") {
        faults.push_back({Kind::Structure, check.getColumn(0).getString()});
    }
}

void checkCounters(Connection &connection, std::vector<Fault> &faults)
{
    std::optional<Marks> marks; // the whole log is read for them
    Fault fault{Kind::Counter, "", 0};
    Query gaps(connection, kGaps);
    while (gaps.step()) {
        marks = marks ? marks : readMarks(connection.database());
        for (const Counters &gap : marks->missing(gaps.text(0), {gaps.number(1), gaps.number(2)})) {
            fault.what = fault.count == 0 ? std::to_string(gap.first) : fault.what;
            fault.count += gap.last - gap.first + 1;
        }
    }
    if (fault.count > 0) {
        faults.push_back(fault);
    }
}

void checkEvents(Connection &connection, std::vector<Fault> &faults)
{
    Query changed(connection, kChanged);
    if (changed.step() && changed.number(0) > 0) {
        faults.push_back({Kind::Event, changed.text(1), changed.number(0)});
    }
}

/// A file of the present schema that is gone when closed.
SQLite::Database emptyFile()
{
    SQLite::Database apart("", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    defineEventSum(apart);
    for (const Migration &migration : embeddedMigrations()) {
        apart.exec(migration.sql);
    }
    return apart;
}

std::string orderedRows(SQLite::Database &database, const std::string &table)
{
    const SQLite::Statement columns(database, "SELECT * FROM " + table);
    std::string sql = "SELECT * FROM " + table + " ORDER BY 1";
    for (int column = 2; column <= columns.getColumnCount(); ++column) {
        sql += ", " + std::to_string(column);
    }
    return sql;
}

bool sameRow(SQLite::Statement &left, SQLite::Statement &right)
{
    for (int i = 0; i < left.getColumnCount(); ++i) {
        const SQLite::Column ours = left.getColumn(i);
        const SQLite::Column theirs = right.getColumn(i);
        if (ours.getType() != theirs.getType() || ours.getString() != theirs.getString()) {
            return false;
        }
    }
    return true;
}

bool sameRows(SQLite::Database &left, SQLite::Database &right, const std::string &table)
{
    SQLite::Statement ours(left, orderedRows(left, table));
    SQLite::Statement theirs(right, orderedRows(right, table));
    while (true) {
        const bool more = ours.executeStep();
        if (more != theirs.executeStep()) {
            return false;
        }
        if (!more) {
            return true;
        }
        if (!sameRow(ours, theirs)) {
            return false;
        }
    }
}

void checkProjections(Connection &connection, std::vector<Fault> &faults)
{
    Connection apart(emptyFile());
    SQLite::Transaction folding(apart.database());
    Query log(connection, kWholeLog);
    while (log.step()) {
        fold(apart, readEntry(log));
    }
    for (const char *table : projectionTables()) {
        if (!sameRows(connection.database(), apart.database(), table)) {
            faults.push_back({Kind::Projection, table});
        }
    }
}

std::int64_t countEvents(Connection &connection)
{
    Query count(connection, "SELECT count(*) FROM event");
    return count.step() ? count.number(0) : 0;
}

void check(Connection &connection, Depth depth, Verified &result)
{
    // One state of the file for all checks, whoever writes meanwhile.
    SQLite::Transaction reading(connection.database());
    checkStructure(connection.database(), depth, result.faults);
    result.events = countEvents(connection);
    if (schemaVersion(connection.database()) < embeddedMigrations().back().version) {
        return; // the rest is checked against what only this schema has
    }
    checkCounters(connection, result.faults);
    if (depth == Depth::Full) {
        checkEvents(connection, result.faults);
        checkProjections(connection, result.faults);
    }
}

} // namespace

Verified verify(const std::filesystem::path &file, Depth depth)
{
    Verified result;
    const auto damaged = [&](const StoreError &error) {
        if (error.kind() != StoreError::Kind::Damaged) {
            throw error;
        }
        if (result.faults.empty()) {
            result.faults.push_back({Kind::Structure, error.what()});
        }
    };
    try {
        Connection connection(openToRead(file, embeddedMigrations().back().version));
        check(connection, depth, result);
        if (isErasing(file)) {
            result.faults.push_back({Kind::Erasing, file.parent_path().string()});
        }
    } catch (const SQLite::Exception &error) {
        damaged(storeError(error, file));
    } catch (const StoreError &error) {
        damaged(error);
    }
    return result;
}

} // namespace minplan::record
