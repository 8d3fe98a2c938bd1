#include "people/decisions.h"
#include "record/access.h"
#include "record/joined.h"
#include "record/person_rows.h"
#include "record/standing.h"
#include "record/store_inside.h"
#include "record/teaching_rows.h"
#include "record/training_rows.h"

namespace minplan::record {

namespace {

/// The days on which the module was passed here, or earlier training in it was earned.
std::vector<text::Day> passedOn(const Standing &standing, const std::string &module)
{
    std::vector<text::Day> days;
    for (const auto *rows : {&standing.rounds, &standing.repeated}) {
        for (const CompletionRow &row : *rows) {
            if (row.module == module && row.passedOn) {
                days.push_back(text::osloDay(*row.passedOn));
            }
        }
    }
    if (const auto decided = standing.decided.find(module); decided != standing.decided.end()) {
        for (const people::Recognised &one : decided->second.recognised) {
            days.push_back(one.day);
        }
    }
    return days;
}

} // namespace

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
