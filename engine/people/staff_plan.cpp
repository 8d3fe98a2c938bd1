#include "people/staff_plan.h"

#include "people/identity.h"
#include "people/rights.h"
#include "text/norwegian.h"

#include <algorithm>
#include <map>

namespace minplan::people {

namespace {

using Path = std::vector<std::string>;

/// Lays one list upon a roster.
class Planner
{
public:
    Planner(const Roster &roster, const List &list, std::string today,
            std::function<std::string()> newId)
        : m_roster(roster)
        , m_list(list)
        , m_today(std::move(today))
        , m_newId(std::move(newId))
    {
        m_plan.units = roster.units;
    }

    StaffPlan plan()
    {
        for (const Listed &listed : m_list.persons) {
            cover(listed);
        }
        for (const Listed &listed : m_list.persons) {
            take(listed);
        }
        for (const Person &person : m_roster.persons) {
            if (!m_met.contains(person.id)) {
                leave(person);
            }
        }
        refuseWithoutAdministrator();
        return std::move(m_plan);
    }

private:
    void cover(const Listed &listed)
    {
        for (const Path &path : listed.units) {
            if (!m_ids.contains(path)) {
                m_ids[path] = unitFor(path);
                m_covered.insert(m_ids[path]);
            }
        }
    }

    /// Known by its path, by a name that is its alone, or as what it was first called.
    std::string unitFor(const Path &path)
    {
        const Unit *unit = unitAt(m_plan.units, path);
        if (unit == nullptr && path.size() == 1) {
            unit = unitCalled(m_roster.units, path.front());
        }
        if (unit == nullptr) {
            unit = findUnit(m_plan.units, unitId(path));
        }
        if (unit != nullptr) {
            return unit->id;
        }
        const Path above(path.begin(), path.end() - 1);
        const Unit added{unitId(path), path.back(), above.empty() ? "" : unitFor(above)};
        m_plan.newUnits.push_back(added);
        m_plan.units.push_back(added);
        m_plan.facts.push_back(difference(Unit(), added));
        return added.id;
    }

    void fault(ListFault::Kind kind, const Listed &listed)
    {
        m_plan.faults.push_back({kind, listed.line, listed.name});
    }

    /// The person meant, or null when that is somebody new.
    const Person *known(const Listed &listed)
    {
        return listed.number.empty() ? knownByName(listed) : knownByNumber(listed);
    }

    const Person *knownByNumber(const Listed &listed)
    {
        const std::string id = personId(listed.municipality, listed.number);
        const Person *found = nullptr;
        for (const Person &person : m_roster.persons) {
            const bool elsewhere = !person.municipality.empty() && !listed.municipality.empty()
                && text::folded(person.municipality) != text::folded(listed.municipality);
            if (person.id == id) {
                return &person;
            }
            if (person.number == listed.number && !elsewhere) {
                found = &person;
            }
        }
        return found;
    }

    const Person *knownByName(const Listed &listed)
    {
        std::vector<const Person *> found;
        for (const Person &person : m_roster.persons) {
            if (person.listed && person.name == listed.name) {
                found.push_back(&person);
            }
        }
        const auto here = std::stable_partition(
            found.begin(), found.end(), [](const Person *one) { return one->closedOn.empty(); });
        if (here - found.begin() > 1 || (here == found.begin() && found.size() > 1)) {
            fault(ListFault::Kind::NameKnownTwice, listed);
        }
        return found.empty() ? nullptr : found.front();
    }

    void take(const Listed &listed)
    {
        const Person *before = known(listed);
        const Person after = laidUpon(before == nullptr ? Person() : *before, listed);
        if (!m_met.insert(after.id).second) {
            fault(ListFault::Kind::SamePerson, listed);
            return;
        }
        m_administrators += administers(after) ? 1 : 0;
        Fact fact = difference(before == nullptr ? Person() : *before, after);
        if (before == nullptr) {
            m_plan.added.push_back(after);
        } else if (fact.fields.empty()) {
            ++m_plan.unchanged;
            return;
        } else {
            m_plan.changed.push_back({*before, after});
        }
        m_plan.facts.push_back(std::move(fact));
    }

    Person laidUpon(Person person, const Listed &listed)
    {
        if (person.id.empty()) {
            person.id
                = listed.number.empty() ? m_newId() : personId(listed.municipality, listed.number);
        }
        person.name = listed.name;
        person.listed = true;
        person.closedOn.clear();
        if (!listed.number.empty()) {
            person.number = listed.number;
        }
        if (!listed.municipality.empty()) {
            person.municipality = listed.municipality;
        }
        if (!listed.startedOn.empty()) {
            person.startedOn = listed.startedOn;
        }
        if (m_list.tellsProfessions) {
            person.profession = listed.profession;
        }
        if (m_list.tellsEmails) {
            person.email = listed.email;
        }
        lay(person.units, listed.units);
        if (m_list.tellsRoles) {
            lay(person.leads, listed.leads);
            person.roles = listed.roles;
        }
        return person;
    }

    /// Units the list does not cover stay as they were.
    void lay(std::set<std::string> &ids, const std::set<Path> &paths)
    {
        std::erase_if(ids, [this](const std::string &id) { return m_covered.contains(id); });
        for (const Path &path : paths) {
            ids.insert(m_ids.at(path));
        }
    }

    void leave(const Person &person)
    {
        const auto covered = [this](const std::string &id) { return m_covered.contains(id); };
        const bool goes = person.listed && person.closedOn.empty()
            && std::any_of(person.units.begin(), person.units.end(), covered);
        if (!goes) {
            m_administrators += administers(person) ? 1 : 0;
            return;
        }
        Person after = person;
        if (std::all_of(person.units.begin(), person.units.end(), covered)) {
            after.closedOn = m_today;
            m_plan.left.push_back(person);
        } else {
            std::erase_if(after.units, covered);
            std::erase_if(after.leads, covered);
            m_plan.changed.push_back({person, after});
            m_administrators += administers(after) ? 1 : 0;
        }
        m_plan.facts.push_back(difference(person, after));
    }

    void refuseWithoutAdministrator()
    {
        const auto had
            = std::find_if(m_roster.persons.begin(), m_roster.persons.end(), administers);
        if (had != m_roster.persons.end() && m_administrators == 0) {
            m_plan.faults.push_back({ListFault::Kind::LastAdministrator, 0, had->name});
        }
    }

    const Roster &m_roster;
    const List &m_list;
    std::string m_today;
    std::function<std::string()> m_newId;
    std::map<Path, std::string> m_ids;
    std::set<std::string> m_covered; ///< ids of units
    std::set<std::string> m_met;     ///< ids of persons on the list
    int m_administrators = 0;
    StaffPlan m_plan;
};

} // namespace

StaffPlan planFor(const Roster &roster, const List &list, const std::string &today,
                  const std::function<std::string()> &newId)
{
    return Planner(roster, list, today, newId).plan();
}

} // namespace minplan::people
