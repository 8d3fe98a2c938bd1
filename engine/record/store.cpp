#include "record/store.h"

#include "record/attempt_rows.h"
#include "record/device.h"
#include "record/event_log.h"
#include "record/identifiers.h"
#include "record/joined.h"
#include "record/projections.h"
#include "record/standing.h"
#include "record/store_inside.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace minplan::record {

namespace {

LogEntry entryOf(const AttemptRow &attempt, const play::Event &event)
{
    LogEntry entry;
    entry.subject = entry.actor = attempt.subject;
    entry.attempt = attempt.id;
    entry.round = attempt.round;
    entry.module = attempt.module;
    entry.edition = attempt.edition;
    entry.kind = event.kind;
    entry.item = event.item;
    entry.body = event.body;
    return entry;
}

} // namespace

Store::Store(const std::filesystem::path &dataFolder, Surroundings surroundings)
    : m_inside(std::make_unique<Inside>(dataFolder, std::move(surroundings)))
{
    if (m_inside->opened.readOnly) {
        return;
    }
    m_inside->guarded([&] {
        Connection &connection = m_inside->connection;
        if (!isClaimed(connection, m_inside->surroundings, m_inside->identity)) {
            m_inside->refuseIfDamaged();
            claimFile(connection, m_inside->surroundings, m_inside->identity);
        }
        if (!projectionsAreCurrent(connection)) {
            m_inside->refuseIfDamaged();
            foldAnew(connection);
        }
        if (isErasing(m_inside->file)) {
            std::optional<StoreError> unfinished; // verify tells of it
            (void)m_inside->finishErasing(unfinished);
        }
    });
}

Store::~Store() = default;

std::string Store::begin(const std::string &subject, const std::string &module, int edition,
                         const play::Event &first)
{
    return m_inside->write([&] {
        EventWriter writer(m_inside->connection, m_inside->surroundings);
        AttemptRow attempt;
        attempt.id = timedUuid(writer.nextTime(), m_inside->surroundings.random);
        attempt.subject = subject;
        attempt.module = module;
        attempt.edition = edition;
        attempt.round = roundAt(m_inside->connection, subject, module, writer.nextTime());
        writer.write(entryOf(attempt, first));
        return attempt.id;
    });
}

void Store::append(const std::string &attempt, std::span<const play::Event> events)
{
    if (events.empty()) {
        return;
    }
    m_inside->write([&] {
        const auto row = attemptById(m_inside->connection, attempt);
        if (!row) {
            refuse("no such attempt: " + attempt);
        }
        EventWriter writer(m_inside->connection, m_inside->surroundings);
        for (const play::Event &event : events) {
            writer.write(entryOf(*row, event));
        }
    });
}

std::vector<play::Event> Store::events(const std::string &attempt) const
{
    return m_inside->read([&](Connection &c) { return readAttempt(c, attempt); });
}

std::optional<AttemptRow> Store::openAttempt(const std::string &subject,
                                             const std::string &module) const
{
    return m_inside->read([&](Connection &c) {
        std::optional<AttemptRow> newest;
        for (const std::string &id : readJoined(c).all(subject)) {
            auto row = newestHere(c, id, module);
            if (row && (!newest || isEarlier(*newest, *row))) {
                newest = std::move(row);
            }
        }
        return newest && !newest->ended ? newest : std::nullopt;
    });
}

std::vector<AttemptRow> Store::attempts(const std::string &subject) const
{
    return m_inside->read([&](Connection &c) {
        std::vector<AttemptRow> rows;
        for (const std::string &id : readJoined(c).all(subject)) {
            auto some = attemptsOf(c, id);
            std::move(some.begin(), some.end(), std::back_inserter(rows));
        }
        std::sort(rows.begin(), rows.end(), isEarlier);
        return rows;
    });
}

std::set<std::string> Store::seenQuestions(const std::string &subject,
                                           const std::string &module) const
{
    return m_inside->read([&](Connection &c) {
        std::set<std::string> seen;
        for (const std::string &id : readJoined(c).all(subject)) {
            seen.merge(questionsAnswered(c, id, module));
        }
        return seen;
    });
}

std::vector<CompletionRow> Store::completions() const
{
    return m_inside->read(allCompletions);
}

std::vector<CompletionRow> Store::completions(const std::string &person) const
{
    return m_inside->read([&](Connection &c) { return standings(c, readJoined(c).all(person)); });
}

void Store::together(const std::function<void()> &work)
{
    if (m_inside->isTogether) {
        return work();
    }
    m_inside->write([&] {
        m_inside->isTogether = true;
        try {
            work();
        } catch (...) {
            m_inside->isTogether = false;
            throw;
        }
        m_inside->isTogether = false;
    });
}

std::vector<LogEntry> Store::log() const
{
    return m_inside->read(readLog);
}

void Store::rebuild()
{
    m_inside->refuseIfMoved();
    m_inside->guarded([&] {
        m_inside->refuseIfDamaged();
        foldAnew(m_inside->connection);
    });
}

bool Store::changedElsewhere()
{
    return m_inside->guarded([&] {
        const std::int64_t before
            = std::exchange(m_inside->dataVersion, m_inside->connection.version());
        return m_inside->dataVersion != before;
    });
}

std::string Store::share() const
{
    const auto &share = m_inside->surroundings.share;
    return share ? share(m_inside->file.parent_path()) : std::string();
}

void Store::limitPages(int pages)
{
    const int limit = pages > 0 ? pages : std::numeric_limits<int>::max();
    m_inside->guarded([&] {
        m_inside->connection.database().execAndGet("PRAGMA max_page_count = "
                                                   + std::to_string(limit));
    });
}

} // namespace minplan::record
