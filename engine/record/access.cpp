#include "record/among.h"
#include "record/progress_rows.h"

#include <algorithm>
#include <array>

namespace minplan::record {

using people::Right;

Access::Access(Store &store)
    : m_store(store)
    , m_name(kAccountOwner)
{ }

Access::Access(Store &store, people::Person actor)
    : m_store(store)
    , m_actor(std::move(actor))
    , m_name(m_actor->id)
{ }

people::Scope Access::scope(Right right) const
{
    return scope(right, m_actor ? units() : people::Units());
}

people::Scope Access::scope(Right right, const people::Units &all) const
{
    if (m_actor) {
        return people::scopeOf(*m_actor, right, all);
    }
    people::Scope scope;
    scope.everyone = people::reach(people::Role::Administrator, right) == people::Reach::Everyone;
    return scope;
}

people::Units Access::units(Right right, const std::string &unit) const
{
    people::Units all = units();
    const people::Scope reached = scope(right, all);
    const std::set<std::string> within
        = unit.empty() ? std::set<std::string>() : people::withBelow(all, {unit});
    std::erase_if(all, [&](const people::Unit &one) {
        return !(reached.everyone || reached.units.contains(one.id))
            || !(unit.empty() || within.contains(one.id));
    });
    return all;
}

void Access::require(Right right) const
{
    if (scope(right).isEmpty()) {
        forbid(right);
    }
}

void Access::require(Right right, const people::Person &person) const
{
    if (!scope(right).holds(person)) {
        forbid(right);
    }
}

void Access::log(const Look &look, const std::string &subject, std::size_t persons)
{
    const nlohmann::json body = {{"what", look.what}, {"persons", persons}};
    try {
        m_store.audit(m_name, {look.exported ? "record-exported" : "record-opened", subject, body});
    } catch (const StoreError &error) {
        using Kind = StoreError::Kind;
        constexpr std::array ownCures{Kind::Damaged, Kind::Newer, Kind::Locked};
        if (std::find(ownCures.begin(), ownCures.end(), error.kind()) != ownCures.end()) {
            throw;
        }
        throw StoreError(Kind::Unlogged, error.what(), error.place());
    }
}

std::vector<people::Person> Access::personsOf(const people::Units &all, const Among &seen) const
{
    const auto within = seen.units();
    auto persons = within ? m_store.personsIn(all, *within) : m_store.persons();
    std::erase_if(persons, [&seen](const people::Person &one) { return !seen.holds(one); });
    return persons;
}

std::vector<people::Person> Access::persons(Right right, const std::string &unit) const
{
    const people::Units all = units();
    return personsOf(all, Among(scope(right, all), right, unit, all));
}

std::vector<Standing> Access::completion(const Look &look)
{
    const people::Units all = units();
    const Among seen(scope(Right::Completion, all), Right::Completion, look.unit,
                     look.below ? all : people::Units());
    std::vector<Standing> result;
    for (people::Person &person : personsOf(all, seen)) {
        result.push_back({std::move(person), {}});
    }
    log(look, look.unit, result.size());
    m_store.fillIn(all, result);
    return result;
}

Members Access::membersOf(const people::Units &all, const std::string &unit) const
{
    const Among seen(scope(Right::Completion, all), Right::Completion, unit, all);
    return m_store.members(all, seen.units(),
                           [&seen](const people::Person &person) { return seen.holds(person); });
}

void Access::progress(const Look &look, const ProgressSink &sink)
{
    const people::Units all = units();
    const Members members = membersOf(all, look.unit);
    log(look, look.unit, members.count());
    m_store.readProgress(all, members, sink);
}

bool Access::progressOfMany(const Look &look, std::size_t few, const ProgressSink &sink)
{
    const people::Units all = units();
    const Members members = membersOf(all, look.unit);
    if (members.count() <= few) {
        return false;
    }
    log(look, look.unit, members.count());
    m_store.readProgress(all, members, sink);
    return true;
}

Standing Access::completionOf(const people::Person &person, const Look &look)
{
    const bool own = scope(Right::OwnRecord).holds(person);
    if (!own && !scope(Right::Completion).holds(person)) {
        forbid(Right::Completion);
    }
    if (!own) {
        log(look, person.id, 1);
    }
    std::vector<Standing> one = {{person, {}}};
    m_store.fillIn(units(), one);
    return std::move(one.front());
}

std::vector<people::Person> Access::staff(const std::string &unit) const
{
    const Among seen(scope(Right::StaffList), Right::StaffList, unit, units());
    auto persons = m_store.everyone();
    std::erase_if(persons, [&](const people::Person &person) { return !seen.holds(person); });
    return persons;
}

std::string Access::resetPin(const people::Person &person)
{
    require(Right::Administration);
    return m_store.resetPin(m_name, person.id);
}

void Access::takeIn(const people::StaffPlan &plan, const std::string &file)
{
    require(Right::Administration);
    const nlohmann::json about = {{"file", file},
                                  {"added", plan.added.size()},
                                  {"changed", plan.changed.size()},
                                  {"left", plan.left.size()}};
    m_store.note(m_name, plan.facts, Audit{"staff-imported", "", about});
}

std::vector<LogEntry> Access::audit() const
{
    require(Right::Administration);
    return m_store.audits();
}

} // namespace minplan::record
