#include "people/same_person.h"

#include <algorithm>
#include <tuple>

namespace minplan::people {

namespace {

using SameAs = std::map<std::string, std::string>;

/// Where a chain leads to, and in how many steps.
struct Way {
    std::string end;
    std::size_t steps = 0;
};

/// The smallest id on the ring that `id` is on.
std::string smallestOnRing(const SameAs &sameAs, const std::string &id)
{
    std::string smallest = id;
    for (std::string at = sameAs.at(id); at != id; at = sameAs.at(at)) {
        smallest = std::min(smallest, at);
    }
    return smallest;
}

std::string endOf(const SameAs &sameAs, const std::string &id)
{
    std::set<std::string> passed;
    std::string at = id;
    for (auto next = sameAs.find(at); next != sameAs.end(); next = sameAs.find(at)) {
        if (!passed.insert(at).second) {
            return smallestOnRing(sameAs, at);
        }
        at = next->second;
    }
    return at;
}

Way wayFrom(const SameAs &sameAs, const std::string &id)
{
    Way way{endOf(sameAs, id)};
    for (std::string at = id; at != way.end; at = sameAs.at(at)) {
        ++way.steps;
    }
    return way;
}

/// Those who tell where the person works.
std::vector<Person> telling(const std::vector<Person> &ids)
{
    std::vector<Person> listed;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(listed),
                 [](const Person &person) { return person.listed; });
    return listed.empty() ? std::vector<Person>{ids.front()} : listed;
}

bool isHere(const Person &person)
{
    return person.closedOn.empty();
}

} // namespace

Joined::Joined(const SameAs &sameAs, const std::set<std::string> &known)
    : m_sameAs(sameAs)
{
    std::map<std::string, std::size_t> steps;
    for (const auto &[from, to] : sameAs) {
        for (const std::string &id : {from, to}) {
            const Way way = wayFrom(sameAs, id);
            if (m_end.emplace(id, way.end).second) {
                m_group[way.end].push_back(id);
                steps[id] = way.steps;
            }
        }
    }
    const auto rank
        = [&](const std::string &id) { return std::tuple(!known.contains(id), steps.at(id), id); };
    for (auto &[end, ids] : m_group) {
        std::sort(ids.begin(), ids.end(), [&](const std::string &left, const std::string &right) {
            return rank(left) < rank(right);
        });
    }
}

std::vector<std::string> Joined::all(const std::string &id) const
{
    const auto end = m_end.find(id);
    return end == m_end.end() ? std::vector<std::string>{id} : m_group.at(end->second);
}

std::string Joined::shown(const std::string &id) const
{
    const auto end = m_end.find(id);
    return end == m_end.end() ? id : m_group.at(end->second).front();
}

bool Joined::areOne(const std::string &left, const std::string &right) const
{
    return shown(left) == shown(right);
}

std::vector<std::vector<std::string>> Joined::groups() const
{
    std::vector<std::vector<std::string>> groups;
    for (const auto &[end, ids] : m_group) {
        groups.push_back(ids);
    }
    return groups;
}

Fact Joined::joining(const std::string &kept, const std::string &other) const
{
    const auto end = m_end.find(other);
    return {Fact::About::Person,
            end == m_end.end() ? other : end->second,
            {{std::string(kSameAs), shown(kept)}}};
}

std::vector<Fact> Joined::parting(const std::string &id) const
{
    std::vector<Fact> facts;
    for (const std::string &joined : all(id)) {
        if (m_sameAs.contains(joined)) {
            facts.push_back({Fact::About::Person, joined, {{std::string(kSameAs), ""}}});
        }
    }
    return facts;
}

Person asOne(const std::vector<Person> &ids)
{
    Person one = ids.front();
    one.roles.clear();
    one.leads.clear();
    one.units.clear();
    for (const Person &said : ids) {
        one.hasPin = one.hasPin || said.hasPin;
        one.listed = one.listed || said.listed;
        if (one.number.empty()) {
            one.number = said.number;
            one.municipality = said.municipality;
        }
        one.startedOn = one.startedOn.empty() ? said.startedOn : one.startedOn;
        one.email = one.email.empty() ? said.email : one.email;
        if (isHere(said)) {
            one.roles.insert(said.roles.begin(), said.roles.end());
            one.leads.insert(said.leads.begin(), said.leads.end());
        }
        if (said.id != one.id) {
            one.also.push_back({said.id, said.name});
        }
    }
    const std::vector<Person> working = telling(ids);
    const bool here = std::any_of(working.begin(), working.end(), isHere);
    one.closedOn.clear();
    for (const Person &said : working) {
        if (isHere(said) == here) {
            one.units.insert(said.units.begin(), said.units.end());
            one.closedOn = std::max(one.closedOn, said.closedOn);
        }
    }
    return one;
}

std::vector<Person> asOne(std::vector<Person> everyId, const Joined &joined)
{
    std::map<std::string, std::vector<Person>> apart;
    for (const Person &person : everyId) {
        if (joined.holds(person.id)) {
            apart[joined.shown(person.id)].push_back(person);
        }
    }
    std::vector<Person> persons;
    for (Person &person : everyId) {
        const auto ids = apart.find(person.id);
        if (ids != apart.end()) {
            std::vector<Person> &said = ids->second;
            std::stable_partition(said.begin(), said.end(),
                                  [&](const Person &other) { return other.id == person.id; });
            persons.push_back(asOne(said));
        } else if (!joined.holds(person.id)) {
            persons.push_back(std::move(person));
        }
    }
    return persons;
}

} // namespace minplan::people
