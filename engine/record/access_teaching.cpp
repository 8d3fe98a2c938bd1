#include "people/decisions.h"
#include "record/access.h"
#include "record/among.h"

#include <algorithm>

namespace minplan::record {

namespace {

using people::Fact;
using people::Person;
using people::Right;
using people::TeachingSession;
using Persons = std::vector<Person>;

[[noreturn]] void refuse(const std::string &why)
{
    throw StoreError(StoreError::Kind::Other, why);
}

/// What makes no sense, whoever says it.
void refuseSenseless(const TeachingSession &session)
{
    if (session.id.empty() || session.id.find('/') != std::string::npos || session.covers.empty()) {
        refuse("a session of joint teaching covers something");
    }
    if (!text::parseIsoDate(session.date)
        || !(session.time.empty() || people::isClockTime(session.time))) {
        refuse("a session of joint teaching has a day, and a time only as hours and minutes");
    }
    for (const auto &[question, hands] : session.hands) {
        if (question.empty() || people::handsIn(people::written(hands)) != hands) {
            refuse("a show of hands has a question, and options with their hands");
        }
    }
    for (const auto &[module, covered] : session.covers) {
        if (module.empty() || people::coveredIn(people::written(covered)) != covered) {
            refuse("a session of joint teaching covers steps of a module");
        }
    }
}

TeachingSession known(const std::vector<TeachingSession> &sessions, const std::string &id)
{
    for (const TeachingSession &one : sessions) {
        if (one.id == id) {
            return one;
        }
    }
    return {};
}

bool isAmong(const Persons &persons, const Person &person)
{
    return std::any_of(persons.begin(), persons.end(),
                       [&](const Person &one) { return one.id == person.id; });
}

/// That it counts no longer, whichever of the person's ids it was said of.
void sayWithdrawn(std::vector<Fact> &said, const Person &person, const Fact &fact)
{
    said.push_back(people::withdrawn(fact));
    for (const people::Handle &other : person.also) {
        said.push_back(said.back());
        said.back().subject = other.id;
    }
}

/// What those who came were at, now that the session is another.
void sayAnew(std::vector<Fact> &said, const Person &person, const TeachingSession &before,
             const TeachingSession &after)
{
    const std::size_t own = said.size();
    sayWithdrawn(said, person, people::cameTo(person, before));
    for (auto &[field, value] : people::cameTo(person, after).fields) {
        said[own].fields[field] = value;
    }
}

std::string deedIn(const TeachingSession &before, const TeachingSession &after)
{
    if (before.cancelled != after.cancelled) {
        return after.cancelled ? "session-cancelled" : "session-resumed";
    }
    if (before.id.empty()) {
        return "session-planned";
    }
    TeachingSession counted = before;
    counted.hands = after.hands;
    return counted == after ? "hands-counted" : "session-changed";
}

} // namespace

std::vector<TeachingSession> Access::sessions() const
{
    require(Right::Assignment);
    const people::Scope reach = scope(Right::Assignment);
    const std::set<std::string> seen = people::withAbove(units(), reach.units);
    auto sessions = m_store.sessions();
    std::erase_if(sessions, [&](const TeachingSession &one) {
        return one.unit.empty() || (!reach.everyone && !seen.contains(one.unit));
    });
    return sessions;
}

Roll Access::rollWithin(const std::string &session) const
{
    const people::Scope reach = scope(Right::Assignment);
    Roll roll = m_store.roll(session);
    for (Persons *list : {&roll.invited, &roll.came}) {
        std::erase_if(*list, [&](const Person &person) { return !reach.holds(person); });
    }
    return roll;
}

Roll Access::roll(const TeachingSession &session, bool exported)
{
    if (known(sessions(), session.id).id.empty()) {
        forbid(Right::Assignment);
    }
    Roll roll = rollWithin(session.id);
    const auto added = std::count_if(roll.came.begin(), roll.came.end(), [&](const Person &one) {
        return !isAmong(roll.invited, one);
    });
    log({"teaching", exported}, session.unit,
        roll.invited.size() + static_cast<std::size_t>(added));
    return roll;
}

void Access::noteTeaching(const TeachingSession &session, std::vector<Fact> said,
                          const std::string &what, std::size_t persons)
{
    m_store.note(m_name, said,
                 Audit{"teaching-changed",
                       session.unit,
                       {{"what", what},
                        {"session", session.id},
                        {"date", session.date},
                        {"persons", persons}}});
}

void Access::plan(const TeachingSession &session)
{
    refuseSenseless(session);
    const TeachingSession before = known(m_store.sessions(), session.id);
    if (!before.id.empty() && before.unit != session.unit) {
        refuse("a session of joint teaching stays with the unit it was made for");
    }
    const people::Scope reach = scope(Right::Assignment);
    if (!reach.everyone && !reach.units.contains(session.unit)) {
        forbid(Right::Assignment);
    }
    if (people::findUnit(units(), session.unit) == nullptr) {
        refuse("a session of joint teaching is for a unit that is known");
    }
    std::vector<Fact> said = {people::difference(before, session)};
    if (said.front().fields.empty()) {
        return;
    }
    const Persons came = before.id.empty() ? Persons() : m_store.roll(session.id).came;
    if (session.cancelled && !came.empty()) {
        refuse("somebody came to the session that is to be cancelled");
    }
    if (before.date != session.date || before.covers != session.covers) {
        for (const Person &person : came) {
            sayAnew(said, person, before, session);
        }
    }
    noteTeaching(session, std::move(said), deedIn(before, session), came.size());
}

Roll Access::invite(const TeachingSession &session, const Persons &persons, bool isInvited)
{
    const TeachingSession of = known(sessions(), session.id);
    if (of.id.empty() || (of.cancelled && isInvited)) {
        refuse("nobody can be invited to a session that is cancelled or not known");
    }
    const Persons invited = m_store.roll(of.id).invited;
    std::vector<Fact> said;
    std::size_t changed = 0;
    for (const Person &person : persons) {
        require(Right::Assignment, person);
        if (isAmong(invited, person) == isInvited) {
            continue;
        }
        ++changed;
        const Fact fact = people::invitedTo(person, of.id);
        if (isInvited) {
            said.push_back(fact);
        } else {
            sayWithdrawn(said, person, fact);
        }
    }
    if (changed > 0) {
        noteTeaching(of, std::move(said), isInvited ? "invited" : "invited-withdrawn", changed);
    }
    return rollWithin(of.id);
}

Roll Access::registerAttendance(const TeachingSession &session, const Persons &came,
                                const Persons &didNot)
{
    const TeachingSession of = known(sessions(), session.id);
    if (of.id.empty() || of.cancelled) {
        refuse("nobody came to a session that is cancelled or not known");
    }
    const Persons before = m_store.roll(of.id).came;
    std::vector<Fact> said;
    std::size_t changed = 0;
    for (const Person &person : came) {
        require(Right::Assignment, person);
        if (!isAmong(before, person)) {
            said.push_back(people::cameTo(person, of));
            ++changed;
        }
    }
    for (const Person &person : didNot) {
        require(Right::Assignment, person);
        if (isAmong(before, person) && !isAmong(came, person)) {
            sayWithdrawn(said, person, people::cameTo(person, of));
            ++changed;
        }
    }
    if (changed > 0) {
        noteTeaching(of, std::move(said), "attended", changed);
    }
    return rollWithin(of.id);
}

} // namespace minplan::record
