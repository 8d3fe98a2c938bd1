#include "record/access.h"
#include "record/attempt_rows.h"
#include "record/joined.h"
#include "record/progress_rows.h"
#include "record/reminder_rows.h"
#include "record/standing.h"
#include "record/store_inside.h"
#include "record/training_rows.h"

namespace minplan::record {

namespace {

void fillIn(Connection &connection, const people::Units &organisation,
            std::vector<Standing> &standings)
{
    const people::Joined joined = readJoined(connection);
    StandingsById byId;
    for (Standing &standing : standings) {
        for (const std::string &id : joined.all(standing.person.id)) {
            byId[id] = &standing;
        }
    }
    const std::string ids = idsIn(byId);
    Standing *last = nullptr; // rows of one person stand together
    const auto addTo = [&](std::vector<CompletionRow> Standing::*rows) {
        return [&, rows](CompletionRow &&row) {
            if (last == nullptr || last->person.id != row.person) {
                last = byId.at(row.person);
            }
            (last->*rows).push_back(std::move(row));
        };
    };
    completionsAmong(connection, ids, addTo(&Standing::rounds));
    repeatedPassesAmong(connection, ids, addTo(&Standing::repeated));
    for (Standing &standing : standings) {
        if (joined.holds(standing.person.id)) {
            const auto all = joined.all(standing.person.id);
            standing.rounds = record::standings(connection, all);
            standing.repeated = repeatedPasses(connection, all);
        }
    }
    fillInTraining(connection, organisation, standings, ids, byId);
    addReminders(connection, ids, byId);
}

} // namespace

std::vector<RoundStands> asTold(const std::vector<CompletionRow> &rows)
{
    std::vector<RoundStands> told;
    told.reserve(rows.size());
    for (const CompletionRow &row : rows) {
        told.push_back(
            {row.module, row.round, row.begun, row.passedOn, row.validMonths, row.ended});
    }
    return told;
}

void Store::fillIn(const people::Units &organisation, std::vector<Standing> &standings) const
{
    m_inside->read([&](Connection &c) { record::fillIn(c, organisation, standings); });
}

Members Store::members(const people::Units &organisation,
                       const std::optional<std::set<std::string>> &units,
                       const std::function<bool(const people::Person &)> &isSeen) const
{
    return m_inside->read(
        [&](Connection &c) { return readMembers(c, organisation, units, isSeen); });
}

void Store::readProgress(const people::Units &organisation, const Members &members,
                         const ProgressSink &sink) const
{
    std::vector<Standing> joined;
    for (const people::Person &person : members.joined) {
        joined.push_back({person, {}});
    }
    m_inside->read([&](Connection &c) {
        record::readProgress(c, organisation, members, sink);
        record::fillIn(c, organisation, joined);
    });
    for (const Standing &one : joined) {
        sink({one.person, one.added, one.asked, one.decided, one.taught, asTold(one.rounds),
              asTold(one.repeated)});
    }
}

std::vector<people::Assignment> Store::assignments() const
{
    return m_inside->read(readAssignments);
}

} // namespace minplan::record
