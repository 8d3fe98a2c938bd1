#include "record/event_log.h"
#include "record/pins.h"
#include "record/projections.h"
#include "record/store_inside.h"

namespace minplan::record {

namespace {

constexpr auto kTraces = R"(
    SELECT count(*) FILTER (WHERE subject = ?1 AND kind IN ('person-set', 'assignment-set')),
           count(DISTINCT attempt) FILTER (WHERE subject = ?1),
           count(attempt) FILTER (WHERE subject = ?1),
           count(*) FILTER (WHERE subject = ?1 AND attempt IS NULL
                                  AND kind NOT IN ('person-set', 'assignment-set')),
           count(*) FILTER (WHERE subject <> ?1)
    FROM event WHERE subject = ?1 OR actor = ?1)";

constexpr auto kPlaces
    = "SELECT device, counter FROM event WHERE subject = ? ORDER BY device, counter";

Removed placesOf(Connection &connection, const std::string &person)
{
    Removed removed;
    Query rows(connection, kPlaces, person);
    while (rows.step()) {
        note(removed, rows.text(0), rows.number(1));
    }
    return removed;
}

LogEntry markOf(const std::string &actor, const std::string &person, const Removed &removed)
{
    LogEntry entry;
    entry.actor = actor;
    entry.kind = kPersonErased;
    entry.body = {{"person", erasedHash(person)}, {"removed", inJson(removed)}};
    return entry;
}

} // namespace

Traces Store::traces(const std::string &person) const
{
    return m_inside->read([&](Connection &connection) {
        Traces traces;
        Query row(connection, kTraces, person);
        if (row.step()) {
            traces.facts = row.number(0);
            traces.attempts = row.number(1);
            traces.learning = row.number(2);
            traces.looks = row.number(3);
            traces.deeds = row.number(4);
        }
        traces.copies = copiesBeside(m_inside->file).size();
        return traces;
    });
}

Erased Store::erase(const std::string &actor, const std::string &person)
{
    Erased erased;
    erased.traces = traces(person);
    if (erased.traces.events() == 0) {
        refuse("nothing stands here of that person");
    }
    m_inside->guarded([&] {
        m_inside->refuseIfMoved();
        m_inside->refuseIfDamaged();
        deleteSecurely(m_inside->connection.database());
    });
    // The note stays where the writing fails: a commit that was refused may stand all the same.
    beginErasing(m_inside->file);
    m_inside->write([&] {
        Connection &connection = m_inside->connection;
        EventWriter(connection, m_inside->surroundings)
            .write(markOf(actor, person, placesOf(connection, person)));
        obey(connection, readMarks(connection.database()));
        foldAll(connection);
    });
    erased.cleaned = m_inside->finishErasing(erased.unfinished);
    return erased;
}

} // namespace minplan::record
