#include "record/event_log.h"

#include "record/identifiers.h"
#include "record/projections.h"

#include <algorithm>

namespace minplan::record {

namespace {

using nlohmann::json;

/// `clock` is below the device's own events unless the device is new in the file.
constexpr auto kLatest = R"(
    SELECT device.id, device.clock, event.counter, event.time
    FROM device LEFT JOIN event
      ON event.device = device.id
     AND event.counter = (SELECT max(counter) FROM event WHERE device = (SELECT id FROM device)))";

constexpr auto kLastNumber = "SELECT max(number) FROM event WHERE attempt = ?";

constexpr auto kInsert = R"(
    INSERT INTO event (id, device, counter, time, subject, actor, attempt, number, round, kind,
                       module, edition, item, body, sum)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,
            event_sum(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)))";

constexpr auto kAttemptEvents
    = "SELECT kind, coalesce(item, ''), body FROM event WHERE attempt = ? ORDER BY number";

std::optional<std::string> unlessEmpty(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

std::optional<std::int64_t> unlessZero(std::int64_t number)
{
    return number == 0 ? std::nullopt : std::optional(number);
}

/// Text that is no UTF-8 becomes � rather than an answer that cannot be saved.
std::string written(const json &body)
{
    return body.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace

EventWriter::EventWriter(Connection &connection, const Surroundings &surroundings)
    : m_connection(connection)
    , m_surroundings(surroundings)
{
    Query latest(connection, kLatest);
    if (!latest.step()) {
        throw StoreError(StoreError::Kind::Damaged, "the file names no device");
    }
    m_device = latest.text(0);
    m_counter = latest.number(2);
    m_latest = Millis(std::chrono::milliseconds(std::max(latest.number(1), latest.number(3))));
}

Millis EventWriter::nextTime() const
{
    return std::max(m_surroundings.now(), m_latest + std::chrono::milliseconds(1));
}

void EventWriter::write(LogEntry entry)
{
    entry.time = nextTime();
    entry.id = timedUuid(entry.time, m_surroundings.random);
    entry.device = m_device;
    entry.counter = ++m_counter;
    if (!entry.attempt.empty()) {
        Query last(m_connection, kLastNumber, entry.attempt);
        entry.number = last.step() ? last.number(0) + 1 : 1;
    }
    m_latest = entry.time;
    Query(m_connection, kInsert, entry.id, entry.device, entry.counter,
          std::int64_t{entry.time.time_since_epoch().count()}, entry.subject, entry.actor,
          unlessEmpty(entry.attempt), unlessZero(entry.number), unlessZero(entry.round), entry.kind,
          unlessEmpty(entry.module), unlessZero(entry.edition), unlessEmpty(entry.item),
          written(entry.body))
        .run();
    fold(m_connection, entry);
}

LogEntry entryOf(const std::string &actor, const Audit &about)
{
    LogEntry entry;
    entry.subject = about.subject;
    entry.actor = actor;
    entry.kind = about.kind;
    entry.body = about.body;
    return entry;
}

LogEntry readEntry(const Query &row)
{
    LogEntry entry;
    entry.id = row.text(0);
    entry.device = row.text(1);
    entry.counter = row.number(2);
    entry.time = Millis(std::chrono::milliseconds(row.number(3)));
    entry.subject = row.text(4);
    entry.actor = row.text(5);
    entry.attempt = row.text(6);
    entry.number = row.number(7);
    entry.round = row.number(8);
    entry.kind = row.text(9);
    entry.module = row.text(10);
    entry.edition = static_cast<int>(row.number(11));
    entry.item = row.text(12);
    entry.body = json::parse(row.text(13), nullptr, false);
    return entry;
}

std::vector<LogEntry> readLog(Connection &connection)
{
    std::vector<LogEntry> entries;
    Query rows(connection, kWholeLog);
    while (rows.step()) {
        entries.push_back(readEntry(rows));
    }
    return entries;
}

std::vector<play::Event> readAttempt(Connection &connection, const std::string &attempt)
{
    std::vector<play::Event> events;
    Query rows(connection, kAttemptEvents, attempt);
    while (rows.step()) {
        events.push_back({rows.text(0), rows.text(1), json::parse(rows.text(2), nullptr, false)});
    }
    return events;
}

} // namespace minplan::record
