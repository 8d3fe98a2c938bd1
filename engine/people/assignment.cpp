#include "people/assignment.h"

#include "text/norwegian.h"

#include <algorithm>
#include <array>

namespace minplan::people {

namespace {

struct TextField {
    std::string_view name;
    std::string Assignment::*text;
};
constexpr std::array<TextField, 7> kTexts = {{{"module", &Assignment::module},
                                              {"course", &Assignment::course},
                                              {"unit", &Assignment::unit},
                                              {"person", &Assignment::person},
                                              {"role", &Assignment::role},
                                              {"due", &Assignment::due},
                                              {"since", &Assignment::since}}};
constexpr std::string_view kWithdrawn = "withdrawn";

} // namespace

bool isAssignmentField(std::string_view field)
{
    return field == kWithdrawn
        || std::any_of(kTexts.begin(), kTexts.end(),
                       [field](const TextField &known) { return known.name == field; });
}

void take(Assignment &assignment, const std::string &field, const std::string &value)
{
    for (const TextField &known : kTexts) {
        if (field == known.name) {
            assignment.*known.text = value;
        }
    }
    if (field == kWithdrawn) {
        assignment.withdrawn = value == "yes";
    }
}

Fact difference(const Assignment &before, const Assignment &after)
{
    Fact fact{Fact::About::Assignment, after.id};
    fact.of = after.person.empty() ? after.unit : after.person;
    for (const TextField &field : kTexts) {
        if (before.*field.text != after.*field.text) {
            fact.fields[std::string(field.name)] = after.*field.text;
        }
    }
    if (before.withdrawn != after.withdrawn) {
        fact.fields[std::string(kWithdrawn)] = after.withdrawn ? "yes" : "no";
    }
    return fact;
}

Assigned::Assigned(const std::vector<Assignment> &assignments, const Units &units)
{
    for (const Assignment &one : assignments) {
        if (one.withdrawn) {
            continue;
        }
        m_of.emplace(one.person.empty() ? one.unit : one.person, m_entries.size());
        m_entries.push_back({{one.module, one.course, dueRule(one.due),
                              text::parseIsoDate(one.since).value_or(text::Day())},
                             text::folded(one.role)});
    }
    for (const Unit &unit : units) {
        m_parents.emplace(unit.id, unit.parent);
    }
}

bool Assigned::isNamed(const Person &person) const
{
    return m_of.contains(person.id)
        || std::any_of(person.also.begin(), person.also.end(),
                       [this](const Handle &other) { return m_of.contains(other.id); });
}

std::vector<Asked> Assigned::of(const Person &person) const
{
    std::set<std::size_t> places;
    const auto add = [&](const std::string &id) {
        for (auto [at, end] = m_of.equal_range(id); at != end; ++at) {
            places.insert(at->second);
        }
    };
    add(person.id);
    for (const Handle &other : person.also) {
        add(other.id);
    }
    for (const std::string &unit : person.units) {
        std::set<std::string_view> met; // a ring ends before it comes round
        auto above = m_parents.find(unit);
        for (add(unit), met.insert(unit);
             above != m_parents.end() && !above->second.empty() && met.insert(above->second).second;
             above = m_parents.find(above->second)) {
            add(above->second);
        }
    }
    const std::string profession = text::folded(person.profession);
    std::vector<Asked> asked;
    for (const std::size_t place : places) {
        if (m_entries[place].role.empty() || m_entries[place].role == profession) {
            asked.push_back(m_entries[place].asked);
        }
    }
    return asked;
}

} // namespace minplan::people
