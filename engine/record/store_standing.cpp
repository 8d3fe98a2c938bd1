#include "record/access.h"
#include "record/attempt_rows.h"
#include "record/store_inside.h"
#include "record/training_rows.h"

namespace minplan::record {

void Store::fillIn(std::vector<Standing> &standings) const
{
    m_inside->read([&](Connection &connection) {
        StandingsById byId;
        for (Standing &standing : standings) {
            byId[standing.person.id] = &standing;
        }
        const std::string ids = idsIn(byId);
        for (CompletionRow &row : completionsAmong(connection, ids)) {
            byId.at(row.person)->rounds.push_back(std::move(row));
        }
        for (CompletionRow &row : repeatedPassesAmong(connection, ids)) {
            byId.at(row.person)->repeated.push_back(std::move(row));
        }
        fillInTraining(connection, standings, byId);
    });
}

std::vector<people::Assignment> Store::assignments() const
{
    return m_inside->read(readAssignments);
}

} // namespace minplan::record
