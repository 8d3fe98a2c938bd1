#include "record/merge_source.h"

#include "record/error_kinds.h"
#include "record/event_sum.h"

#include <algorithm>
#include <limits>

namespace minplan::record {

namespace {

constexpr auto kColumns
    = "SELECT seq, " MINPLAN_SUMMED_COLUMNS ", event_sum(" MINPLAN_SUMMED_COLUMNS "), ";
constexpr auto kSumsNow = "sum, 1 FROM event ";
/// Before schema 2 events had no sum, and what can be parsed is taken for whole.
constexpr auto kSumsThen = "NULL, json_valid(body) FROM event ";

constexpr auto kIsKnown = "SELECT 1 FROM event WHERE id = ? AND sum = ?";
constexpr auto kTake = "INSERT OR IGNORE INTO event (" MINPLAN_COPIED_COLUMNS ") "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kTakeThen = "INSERT OR IGNORE INTO event (" MINPLAN_SUMMED_COLUMNS ") "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

constexpr std::int64_t kLatestTime = 253'402'300'799'999; // the end of the year 9999
constexpr std::int64_t kMostProbes = 200'000;

enum class Step { Row, End, Broken };

Step step(SQLite::Statement &rows)
{
    try {
        return rows.executeStep() ? Step::Row : Step::End;
    } catch (const SQLite::Exception &) {
        return Step::Broken;
    }
}

std::optional<std::string> textUnlessNull(const SQLite::Column &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.getString());
}

std::optional<std::int64_t> numberUnlessNull(const SQLite::Column &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.getInt64());
}

ForeignEvent eventIn(SQLite::Statement &row)
{
    ForeignEvent event;
    event.id = row.getColumn(1).getString();
    event.device = row.getColumn(2).getString();
    event.counter = row.getColumn(3).getInt64();
    event.time = row.getColumn(4).getInt64();
    event.subject = row.getColumn(5).getString();
    event.actor = row.getColumn(6).getString();
    event.attempt = textUnlessNull(row.getColumn(7));
    event.number = numberUnlessNull(row.getColumn(8));
    event.round = numberUnlessNull(row.getColumn(9));
    event.kind = row.getColumn(10).getString();
    event.module = textUnlessNull(row.getColumn(11));
    event.edition = numberUnlessNull(row.getColumn(12));
    event.item = textUnlessNull(row.getColumn(13));
    event.body = row.getColumn(14).getString();
    event.sum = row.getColumn(15).getInt64();
    return event;
}

bool isAsWritten(SQLite::Statement &row)
{
    const SQLite::Column kept = row.getColumn(16);
    const std::int64_t time = row.getColumn(4).getInt64();
    return row.getColumn(17).getInt() == 1 && time >= 0 && time <= kLatestTime
        && (kept.isNull() || kept.getInt64() == row.getColumn(15).getInt64());
}

struct Reading {
    SQLite::Database &source;
    std::string columns;
    std::string only;
    MergedFile &file;
    const std::function<void(const ForeignEvent &)> &take;
};

SQLite::Statement prepared(const Reading &reading, const std::string &rest)
{
    try {
        return {reading.source, reading.columns + "WHERE (" + reading.only + ") " + rest};
    } catch (const SQLite::Exception &error) {
        throw storeError(error, reading.file.file);
    }
}

void hand(const Reading &reading, SQLite::Statement &row)
{
    if (isAsWritten(row)) {
        reading.take(eventIn(row));
    } else {
        ++reading.file.changed;
    }
}

/// From `last` on; whether the end was reached. A broken file may lead round in a ring.
bool readOnwards(const Reading &reading, std::int64_t &last)
{
    SQLite::Statement rows = prepared(reading, "ORDER BY seq");
    Step now = step(rows);
    for (; now == Step::Row && rows.getColumn(0).getInt64() > last; now = step(rows)) {
        last = rows.getColumn(0).getInt64();
        hand(reading, rows);
    }
    return now == Step::End;
}

/// From the end down to what was read before; gives how far it came.
std::int64_t readBackwards(const Reading &reading, std::int64_t last)
{
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    SQLite::Statement rows = prepared(reading, "ORDER BY seq DESC");
    while (step(rows) == Step::Row) {
        const std::int64_t seq = rows.getColumn(0).getInt64();
        if (seq >= first || seq <= last) {
            break;
        }
        first = seq;
        hand(reading, rows);
    }
    return first;
}

/// One by one: what lies between two broken pages.
void readBetween(const Reading &reading, std::int64_t last, std::int64_t first)
{
    SQLite::Statement row = prepared(reading, "AND seq = ?");
    const std::int64_t end = first - last > kMostProbes ? last + kMostProbes : first;
    for (std::int64_t seq = last + 1; seq < end; ++seq) {
        row.tryReset();
        row.bind(1, seq);
        if (step(row) == Step::Row) {
            hand(reading, row);
        }
    }
}

std::string columnsOf(SQLite::Database &source, const MergedFile &file)
{
    try {
        return std::string(kColumns) + (hasSums(source) ? kSumsNow : kSumsThen);
    } catch (const SQLite::Exception &error) {
        throw storeError(error, file.file);
    }
}

} // namespace

bool hasSums(SQLite::Database &source)
{
    return source.execAndGet("SELECT count(*) FROM pragma_table_info('event') WHERE name = 'sum'")
               .getInt()
        > 0;
}

void readEvents(SQLite::Database &source, MergedFile &file,
                const std::function<void(const ForeignEvent &)> &take, const std::string &only)
{
    const Reading reading{source, columnsOf(source, file), only, file, take};
    std::int64_t last = 0;
    if (!readOnwards(reading, last)) {
        file.damaged = true;
        readBetween(reading, last, readBackwards(reading, last));
    }
}

bool isKnown(Connection &connection, const ForeignEvent &event)
{
    return Query(connection, kIsKnown, event.id, event.sum).step();
}

bool insertForeign(Connection &connection, const ForeignEvent &event, bool withSum)
{
    const auto values = [&](const auto &...more) {
        return Query(connection, withSum ? kTake : kTakeThen, event.id, event.device, event.counter,
                     event.time, event.subject, event.actor, event.attempt, event.number,
                     event.round, event.kind, event.module, event.edition, event.item, event.body,
                     more...)
                   .run()
            > 0;
    };
    return withSum ? values(event.sum) : values();
}

} // namespace minplan::record
