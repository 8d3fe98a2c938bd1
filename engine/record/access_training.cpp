#include "record/access.h"

#include <algorithm>

namespace minplan::record {

namespace {

using people::Right;

[[noreturn]] void refuse(const std::string &why)
{
    throw StoreError(StoreError::Kind::Other, why);
}

[[noreturn]] void forbid()
{
    throw StoreError(StoreError::Kind::Forbidden, std::string(people::name(Right::Assignment)));
}

const std::string &target(const people::Assignment &assignment)
{
    return assignment.person.empty() ? assignment.unit : assignment.person;
}

/// What makes no sense, whoever says it.
void refuseSenseless(const people::Assignment &assignment)
{
    if (assignment.id.empty() || assignment.module.empty() == assignment.course.empty()
        || assignment.unit.empty() == assignment.person.empty()
        || (!assignment.role.empty() && assignment.unit.empty())) {
        refuse("an assignment is of one module or course, for one unit or person");
    }
    if (!people::dueRule(assignment.due) || !text::parseIsoDate(assignment.since)) {
        refuse("an assignment has a rule for when it is due, and the day it was made");
    }
}

bool reaches(const people::Scope &scope, const people::Assignment &assignment,
             const std::optional<people::Person> &person)
{
    return scope.everyone
        || (person ? scope.holds(*person) : scope.units.contains(assignment.unit));
}

nlohmann::json about(const people::Assignment &assignment)
{
    nlohmann::json body = {{"what", assignment.withdrawn ? "assigned-withdrawn" : "assigned"}};
    body[assignment.module.empty() ? "course" : "module"]
        = assignment.module.empty() ? assignment.course : assignment.module;
    return body;
}

} // namespace

std::vector<people::Assignment> Access::assignments() const
{
    require(Right::Assignment);
    const people::Scope reach = scope(Right::Assignment);
    const people::Units all = units();
    std::set<std::string> persons;
    for (const people::Person &person : m_store.everyone()) {
        if (reach.holds(person)) {
            persons.insert(person.id);
            for (const people::Handle &other : person.also) {
                persons.insert(other.id);
            }
        }
    }
    const std::set<std::string> above = people::withAbove(all, reach.units);
    auto assignments = m_store.assignments();
    std::erase_if(assignments, [&](const people::Assignment &one) {
        if (!one.person.empty()) {
            return !persons.contains(one.person);
        }
        return !reach.everyone && !above.contains(one.unit);
    });
    return assignments;
}

void Access::assign(const people::Assignment &assignment)
{
    refuseSenseless(assignment);
    people::Assignment before;
    for (people::Assignment &known : m_store.assignments()) {
        if (known.id == assignment.id) {
            before = std::move(known);
        }
    }
    if (!before.id.empty() && target(before) != target(assignment)) {
        refuse("an assignment stays with those it was made for");
    }
    const auto person
        = assignment.person.empty() ? std::nullopt : m_store.findPerson(assignment.person);
    if (!reaches(scope(Right::Assignment), assignment, person)) {
        forbid();
    }
    const people::Units all = units();
    if (assignment.person.empty() ? people::findUnit(all, assignment.unit) == nullptr : !person) {
        refuse("an assignment is for a unit or a person that is known");
    }
    const people::Fact fact = people::difference(before, assignment);
    if (!fact.fields.empty()) {
        m_store.note(m_name, std::array{fact},
                     Audit{"training-changed", fact.of, about(assignment)});
    }
}

void Access::decide(const people::Person &person, const people::Fact &fact)
{
    require(Right::Assignment, person);
    const auto name = fact.fields.size() == 1 && fact.subject == person.id
        ? people::decisionNamed(fact.fields.begin()->first)
        : std::nullopt;
    if (!name) {
        refuse("a decision is about one module and the person");
    }
    std::vector<people::Fact> said = {fact};
    const bool isWithdrawn = fact.fields.begin()->second.empty();
    for (const people::Handle &other : person.also) { // it may stand under another id of theirs
        said.push_back(fact);
        said.back().subject = other.id;
    }
    said.resize(isWithdrawn ? said.size() : 1);
    m_store.note(m_name, said,
                 Audit{"training-changed",
                       person.id,
                       {{"what", name->kind + (isWithdrawn ? "-withdrawn" : "")},
                        {"module", name->module}}});
}

void Access::setStart(const people::Person &person, const std::string &day)
{
    require(Right::Administration);
    people::Person after = person;
    after.startedOn = day;
    const people::Fact fact = people::difference(person, after);
    if (!fact.fields.empty()) {
        m_store.note(m_name, std::array{fact},
                     Audit{"training-changed", person.id, {{"what", "started"}}});
    }
}

} // namespace minplan::record
