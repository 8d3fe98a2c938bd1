#include "record/event_log.h"
#include "record/joined.h"
#include "record/pins.h"
#include "record/projections.h"
#include "record/store_inside.h"

namespace minplan::record {

namespace {

/// Of the ids in a JSON array.
constexpr auto kTraces = R"(
    SELECT count(*) FILTER (WHERE about AND kind IN ('person-set', 'assignment-set')),
           count(DISTINCT attempt) FILTER (WHERE about),
           count(attempt) FILTER (WHERE about),
           count(*) FILTER (WHERE about AND attempt IS NULL
                                  AND kind NOT IN ('person-set', 'assignment-set')),
           count(*) FILTER (WHERE NOT about)
    FROM (SELECT kind, attempt, subject IN (SELECT value FROM json_each(?1)) AS about FROM event
          WHERE about OR actor IN (SELECT value FROM json_each(?1))))";

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
        Query row(connection, kTraces, nlohmann::json(readJoined(connection).all(person)).dump());
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
        EventWriter writer(connection, m_inside->surroundings);
        for (const std::string &id : readJoined(connection).all(person)) {
            writer.write(markOf(actor, id, placesOf(connection, id)));
        }
        obey(connection, readMarks(connection.database()));
        foldAll(connection);
    });
    erased.cleaned = m_inside->finishErasing(erased.unfinished);
    return erased;
}

} // namespace minplan::record
