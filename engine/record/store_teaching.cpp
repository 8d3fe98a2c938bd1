#include "record/access.h"
#include "record/own_rounds.h"
#include "record/person_rows.h"
#include "record/store_inside.h"
#include "record/teaching_rows.h"

namespace minplan::record {

std::vector<people::TeachingSession> Store::sessions() const
{
    return m_inside->read(readSessions);
}

Roll Store::roll(const std::string &session) const
{
    return m_inside->read([&](Connection &connection) {
        const RollIds ids = readRoll(connection, session);
        return Roll{readPersonsAmong(connection, ids.invited),
                    readPersonsAmong(connection, ids.came)};
    });
}

std::map<std::string, int> Store::coveredSteps(const std::string &subject,
                                               const std::string &module) const
{
    std::vector<Standing> one(1);
    one.front().person.id = subject;
    fillIn(organisation(), one);
    const auto attended = one.front().taught.attended.find(module);
    if (attended == one.front().taught.attended.end()) {
        return {};
    }
    return people::jointTeaching(attended->second, passedOn(one.front(), module),
                                 text::osloDay(m_inside->surroundings.now()))
        .covered;
}

} // namespace minplan::record
