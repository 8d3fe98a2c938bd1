#include "people/same_person.h"
#include "record/access.h"
#include "text/norwegian.h"

#include <algorithm>

namespace minplan::record {

namespace {

using people::Right;

using ById = std::map<std::string, people::Person>;

/// Under each id the person it counts as.
ById byId(const Store &store)
{
    const people::Joined joined = store.joined();
    ById result;
    for (const people::Person &person : store.everyone()) {
        for (const std::string &id : joined.all(person.id)) {
            result.emplace(id, person);
        }
    }
    return result;
}

/// As a package calls its sender; a name that will not do here is left out.
people::Person sender(const Package &package)
{
    people::Person person;
    person.id = package.person;
    for (const auto &[said, text] : {std::pair(&package.name, &people::Person::name),
                                     std::pair(&package.profession, &people::Person::profession),
                                     std::pair(&package.unit, &people::Person::unit)}) {
        if (people::checkName(*said) == people::NameFault::None) {
            person.*text = *said;
        }
    }
    return person;
}

/// What is said of someone who was not known: no role and no number, and a unit only where there
/// is one of that name.
Audit newcomer(const Package &package, const people::Units &units)
{
    people::Person person = sender(package);
    if (person.name.empty()) {
        person.name = "Ukjent " + person.id.substr(0, 8);
    }
    if (const people::Unit *unit = people::unitCalled(units, person.unit)) {
        person.units.insert(unit->id);
    }
    return {"person-set", person.id, people::difference(people::Person(), person).fields};
}

Received::State stateOf(const Parcel &parcel, bool isKnownHere)
{
    return parcel.snag != Snag::None ? Received::State::Faulty
        : !isKnownHere               ? Received::State::Stranger
        : parcel.fresh > 0           ? Received::State::New
                                     : Received::State::Known;
}

/// By name; those without one last, by file.
bool isBefore(const Received &left, const Received &right)
{
    const bool named = !left.person.name.empty();
    return named == !right.person.name.empty()
        ? text::alphabeticallyBefore(left.person.name, right.person.name)
        : named;
}

} // namespace

bool Access::maySeeStanding(const people::Person &person) const
{
    return scope(Right::OwnRecord).holds(person) || scope(Right::Completion).holds(person);
}

InboxSeen Access::inbox(const Inbox &inbox) const
{
    require(Right::Completion);
    const ById persons = byId(m_store);
    InboxSeen seen;
    seen.snag = inbox.snag;
    seen.mayTakeStrangers = !scope(Right::Administration).isEmpty();
    for (const Parcel &parcel : inbox.parcels) {
        const auto known = persons.find(parcel.package.person);
        const bool isKnown = known != persons.end();
        const Received::State state = stateOf(parcel, isKnown);
        if (state == Received::State::Stranger && parcel.fresh == 0) {
            continue; // was erased here
        }
        if (isKnown && state != Received::State::Faulty && !maySeeStanding(known->second)) {
            ++seen.elsewhere;
            continue;
        }
        Received received{state, parcel, {}};
        if (isKnown) {
            received.person = known->second;
        } else if (state == Received::State::Stranger && seen.mayTakeStrangers) {
            received.person = sender(parcel.package);
        }
        if (received.person.id.empty()) {
            received.parcel.package = {}; // who it is, is not for this actor, or not to be trusted
        }
        seen.packages.push_back(std::move(received));
    }
    std::stable_sort(seen.packages.begin(), seen.packages.end(), isBefore);
    return seen;
}

Merged Access::takePackages(const std::vector<Parcel> &parcels,
                            const std::function<bool(std::size_t)> &goOn)
{
    require(Right::Completion);
    const ById persons = byId(m_store);
    MergeOptions options;
    options.actor = m_name;
    options.goOn = goOn;
    std::vector<std::filesystem::path> files;
    std::set<std::string> strangers;
    for (const Parcel &parcel : parcels) {
        if (parcel.snag != Snag::None) {
            continue;
        }
        const auto known = persons.find(parcel.package.person);
        if (known == persons.end()) {
            require(Right::Administration);
            if (strangers.insert(parcel.package.person).second) {
                options.said.push_back(newcomer(parcel.package, units()));
            }
        } else if (!maySeeStanding(known->second)) {
            throw StoreError(StoreError::Kind::Forbidden,
                             std::string(people::name(Right::Completion)));
        }
        files.push_back(parcel.file);
        options.owners[parcel.file] = parcel.package.person;
    }
    return m_store.merge(files, options);
}

void Access::noteSent(const Sent &sent)
{
    m_store.audit(m_name,
                  {"progress-sent", m_name, {{"events", sent.events}, {"answers", sent.answers}}});
}

} // namespace minplan::record
