#include "record/backup.h"
#include "record/erasing.h"
#include "record/event_log.h"
#include "record/merge.h"
#include "record/projections.h"
#include "record/readable.h"
#include "record/store_inside.h"

namespace minplan::record {

namespace {

namespace fs = std::filesystem;

constexpr auto kLearning = "SELECT subject, sum FROM event WHERE attempt IS NOT NULL";
constexpr auto kFirst = "SELECT 1 FROM event LIMIT 1";
constexpr auto kMoveClock = "UPDATE device SET clock = max(clock, ?)";

using Tallies = std::map<std::string, Tally>;

void count(Tallies &tallies, const std::string &subject, std::int64_t sum)
{
    Tally &tally = tallies[subject];
    ++tally.events;
    tally.mark += static_cast<std::uint64_t>(sum);
}

Tallies tallied(Connection &connection)
{
    Tallies tallies;
    Query rows(connection, kLearning);
    while (rows.step()) {
        count(tallies, rows.text(0), rows.number(1));
    }
    return tallies;
}

class Merging
{
public:
    Merging(Connection &connection, const MergeOptions &options, const Surroundings &surroundings)
        : m_connection(connection)
        , m_surroundings(surroundings)
        , m_options(options)
        , m_dayAhead((surroundings.now() + std::chrono::days(1)).time_since_epoch().count())
        , m_before(tallied(connection))
        , m_marks(readMarks(connection.database()))
    { }

    void take(const fs::path &path, const fs::path &scratch)
    {
        MergedFile file;
        file.file = path;
        const auto owner = m_options.owners.find(path);
        const std::string *const only = owner == m_options.owners.end() ? nullptr : &owner->second;
        try {
            const Readable readable(path, scratch);
            SQLite::Database source
                = openAtRest(readable.path(), embeddedMigrations().back().version);
            readEvents(source, file, [&](const ForeignEvent &event) {
                if (only != nullptr && (!event.attempt || event.subject != *only)) {
                    ++file.left;
                } else {
                    take(event, file);
                }
            });
        } catch (const StoreError &error) {
            file.refusal = error;
        }
        m_merged.files.push_back(std::move(file));
    }

    /// Folds what was taken, and compares each person's record with what it must be now.
    Merged finish()
    {
        Query(m_connection, kMoveClock, m_latest).run();
        const bool isTold = !m_options.actor.empty() && !m_options.arePackages();
        if (isTold || !m_news.events().empty()) {
            account(); // before what this device wrote last may go: its counter must not come again
        }
        if (!m_news.events().empty()) {
            m_merged.erased = obey(m_connection, m_news);
        }
        foldAll(m_connection);
        const Tallies after = tallied(m_connection);
        for (const auto &[person, gained] : m_gained) {
            if (m_news.until(person)) {
                continue; // what came was erased where it came from
            }
            const Tally before = m_before[person];
            const Tally now = after.at(person);
            m_merged.persons.push_back({person, before, now});
            if (now != Tally{before.events + gained.events, before.mark + gained.mark}) {
                throw StoreError(StoreError::Kind::Damaged, "the merged record does not add up");
            }
        }
        return std::move(m_merged);
    }

private:
    void take(const ForeignEvent &event, MergedFile &file)
    {
        const bool isAhead = event.time > m_dayAhead;
        if (m_marks.cover(event)) {
            ++file.erased;
        } else if (!event.attempt && !m_options.withStaff) {
            ++file.left;
        } else if (!event.attempt && isAhead) {
            ++file.waiting;
            noteAhead(event);
        } else if (insertForeign(m_connection, event)) {
            ++file.taken;
            m_news.add(event);
            noteTaken(event, isAhead);
        } else {
            ++(isKnown(m_connection, event) ? file.known : file.clashes);
        }
    }

    /// For the audit. Files may be called by names, so none stands there.
    void account()
    {
        LogEntry entry;
        entry.actor = m_options.actor.empty() ? kAccountOwner : m_options.actor;
        entry.kind = "records-merged";
        std::int64_t taken = 0;
        for (const MergedFile &file : m_merged.files) {
            taken += file.taken;
        }
        entry.body = {{"files", m_merged.files.size()}, {"taken", taken}};
        EventWriter(m_connection, m_surroundings).write(std::move(entry));
    }

    void noteAhead(const ForeignEvent &event)
    {
        const Millis time{std::chrono::milliseconds(event.time)};
        m_merged.furthest = std::max(m_merged.furthest.value_or(time), time);
    }

    void noteTaken(const ForeignEvent &event, bool isAhead)
    {
        if (event.attempt) {
            count(m_gained, event.subject, event.sum);
        }
        if (isAhead) {
            ++m_merged.ahead;
            noteAhead(event);
        } else {
            m_latest = std::max(m_latest, event.time);
        }
    }

    Connection &m_connection;
    const Surroundings &m_surroundings;
    const MergeOptions &m_options;
    std::int64_t m_dayAhead;
    std::int64_t m_latest = 0;
    Tallies m_before;
    Marks m_marks; ///< those that stood here
    Marks m_news;  ///< those that came
    Tallies m_gained;
    Merged m_merged;
};

/// Who took packages in, one event a person who got something from them.
void logTaking(Connection &connection, const Surroundings &surroundings,
               const MergeOptions &options, const Merged &merged)
{
    if (!options.arePackages()) {
        return;
    }
    EventWriter writer(connection, surroundings);
    for (const Audit &about : options.said) {
        writer.write(entryOf(options.actor, about));
    }
    for (const MergedPerson &person : merged.persons) {
        const std::int64_t events = person.after.events - person.before.events;
        writer.write(entryOf(options.actor, {"progress-taken", person.id, {{"events", events}}}));
    }
}

bool holdsNothing(Connection &connection)
{
    return !Query(connection, kFirst).step();
}

} // namespace

Merged Store::merge(std::span<const fs::path> files, const MergeOptions &options)
{
    const fs::path scratch = m_inside->file.parent_path() / "merge-reading.part";
    return m_inside->guarded([&] {
        m_inside->refuseIfMoved();
        m_inside->refuseIfDamaged();
        SQLite::Database &database = m_inside->connection.database();
        const fs::path backup = options.preview
            ? fs::path()
            : record::backUp(database, m_inside->file, m_inside->surroundings);
        deleteSecurely(database);
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        Merging merging(m_inside->connection, options, m_inside->surroundings);
        for (std::size_t at = 0; at < files.size(); ++at) {
            if (options.goOn && !options.goOn(at)) {
                Merged merged;
                merged.stopped = true;
                return merged;
            }
            merging.take(files[at], scratch);
        }
        Merged merged = merging.finish();
        logTaking(m_inside->connection, m_inside->surroundings, options, merged);
        merged.backup = backup;
        if (options.preview) {
            return merged;
        }
        if (merged.erased > 0) {
            beginErasing(m_inside->file);
        }
        transaction.commit();
        if (merged.erased > 0) {
            (void)m_inside->finishErasing(merged.unfinished);
        }
        return merged;
    });
}

fs::path Store::backUp()
{
    return m_inside->guarded([&] {
        m_inside->refuseIfMoved();
        return record::backUp(m_inside->connection.database(), m_inside->file,
                              m_inside->surroundings);
    });
}

std::optional<fs::path> Store::backUpIfDue()
{
    const auto backups = backupsOf(m_inside->file);
    const auto today = std::chrono::floor<std::chrono::days>(m_inside->surroundings.now());
    const bool made
        = !backups.empty() && std::chrono::floor<std::chrono::days>(backups.back().time) >= today;
    if (made || m_inside->opened.readOnly || holdsNothing(m_inside->connection)) {
        return std::nullopt;
    }
    return backUp();
}

} // namespace minplan::record
