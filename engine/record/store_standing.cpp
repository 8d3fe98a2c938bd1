#include "record/access.h"
#include "record/attempt_rows.h"
#include "record/joined.h"
#include "record/reminder_rows.h"
#include "record/standing.h"
#include "record/store_inside.h"
#include "record/training_rows.h"

namespace minplan::record {

void Store::fillIn(std::vector<Standing> &standings) const
{
    m_inside->read([&](Connection &connection) {
        const people::Joined joined = readJoined(connection);
        StandingsById byId;
        for (Standing &standing : standings) {
            for (const std::string &id : joined.all(standing.person.id)) {
                byId[id] = &standing;
            }
        }
        const std::string ids = idsIn(byId);
        for (CompletionRow &row : completionsAmong(connection, ids)) {
            if (!joined.holds(row.person)) {
                byId.at(row.person)->rounds.push_back(std::move(row));
            }
        }
        for (CompletionRow &row : repeatedPassesAmong(connection, ids)) {
            if (!joined.holds(row.person)) {
                byId.at(row.person)->repeated.push_back(std::move(row));
            }
        }
        for (Standing &standing : standings) {
            if (joined.holds(standing.person.id)) {
                const auto all = joined.all(standing.person.id);
                standing.rounds = record::standings(connection, all);
                standing.repeated = repeatedPasses(connection, all);
            }
        }
        fillInTraining(connection, standings, byId);
        addReminders(connection, byId);
    });
}

std::vector<people::Assignment> Store::assignments() const
{
    return m_inside->read(readAssignments);
}

} // namespace minplan::record
