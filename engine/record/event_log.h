#pragma once

#include "record/connection.h"
#include "record/store.h"

namespace minplan::record {

/// Adds events to the log and folds them into the projections. Lives inside one transaction that
/// holds the write lock: counters, numbers and the clock are read from the file, for another
/// program may have written since.
class EventWriter
{
public:
    EventWriter(Connection &connection, const Surroundings &surroundings);

    /// The time the next event gets: now, but later than every event before it.
    [[nodiscard]] Millis nextTime() const;
    /// Gives the event its id, device, counter and time, and, in an attempt, its number.
    void write(LogEntry entry);

private:
    Connection &m_connection;
    const Surroundings &m_surroundings;
    std::string m_device;
    std::int64_t m_counter = 0;
    Millis m_latest;
};

/// An event that `actor` brings about outside of any attempt, as write() takes it.
[[nodiscard]] LogEntry entryOf(const std::string &actor, const Audit &about);

/// The event in the row that a query of kWholeLog stands on.
[[nodiscard]] LogEntry readEntry(const Query &row);

/// All events in the order in which they are folded.
inline constexpr auto kWholeLog = R"(
    SELECT id, device, counter, time, subject, actor, attempt, number, round, kind, module,
           edition, item, body
    FROM event ORDER BY time, device, counter)";

[[nodiscard]] std::vector<LogEntry> readLog(Connection &connection);
[[nodiscard]] std::vector<play::Event> readAttempt(Connection &connection,
                                                   const std::string &attempt);

} // namespace minplan::record
