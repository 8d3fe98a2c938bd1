#include "people/identity.h"
#include "record/event_log.h"
#include "record/identifiers.h"
#include "record/person_rows.h"
#include "record/pins.h"
#include "record/store_inside.h"

#include <array>

namespace minplan::record {

namespace {

using people::Fact;

void refuseFaulty(const Fact &fact)
{
    using people::NameFault;
    for (const char *field : {"name", "profession"}) {
        const auto said = fact.fields.find(field);
        const NameFault fault
            = said == fact.fields.end() ? NameFault::None : people::checkName(said->second);
        if (fault != NameFault::None
            && !(fault == NameFault::Empty && said->first == "profession")) {
            refuse("a " + said->first + " is empty, too long or holds a personal number");
        }
    }
}

LogEntry entryOf(const std::string &actor, const Fact &fact)
{
    LogEntry entry;
    entry.subject = fact.subject;
    entry.actor = actor;
    entry.kind = fact.about == Fact::About::Person ? "person-set" : "unit-set";
    entry.body = fact.fields;
    return entry;
}

/// The unit that bears the name; one that is to come to be is said in `facts`.
std::string unitFor(const people::Units &units, const std::string &name, std::vector<Fact> &facts)
{
    if (const people::Unit *unit = people::unitCalled(units, name)) {
        return unit->id;
    }
    const people::Unit unit{people::unitId({name}), name};
    facts.push_back(people::difference(people::Unit(), unit));
    return unit.id;
}

constexpr std::uint64_t kSixDigits = 1'000'000;

std::string sixDigits(const std::function<std::uint64_t()> &random)
{
    const std::string digits = std::to_string(random() % kSixDigits);
    return std::string(6 - digits.size(), '0') + digits;
}

} // namespace

people::Person Store::addPerson(const people::Person &person)
{
    people::Person added = person;
    added.name = people::trimmed(person.name);
    added.profession = people::trimmed(person.profession);
    added.unit = people::trimmed(person.unit);
    if (added.id.empty()) {
        added.id = randomUuid(m_inside->surroundings.random);
    }
    std::vector<Fact> facts;
    if (!added.unit.empty()) {
        added.units.insert(unitFor(organisation(), added.unit, facts));
    }
    const people::Person known = findPerson(added.id).value_or(people::Person());
    facts.push_back(people::difference(known.id == added.id ? known : people::Person(), added));
    if (known.id.empty() && added.name.empty()) {
        facts.back().fields["name"] = ""; // so that it is refused
    }
    note(added.id, facts);
    return added;
}

void Store::note(const std::string &actor, std::span<const people::Fact> facts)
{
    for (const Fact &fact : facts) {
        refuseFaulty(fact);
    }
    m_inside->write([&] {
        EventWriter writer(m_inside->connection, m_inside->surroundings);
        for (const Fact &fact : facts) {
            if (!fact.fields.empty()) {
                writer.write(entryOf(actor, fact));
            }
        }
    });
}

std::string Store::resetPin(const std::string &actor, const std::string &person)
{
    std::string pin = sixDigits(m_inside->surroundings.random);
    const std::string verifier = pinVerifier(pin);
    m_inside->write([&] {
        storePin(m_inside->connection, person, verifier);
        LogEntry entry;
        entry.subject = person;
        entry.actor = actor;
        entry.kind = "pin-reset";
        entry.body = nlohmann::json::object();
        EventWriter(m_inside->connection, m_inside->surroundings).write(entry);
    });
    return pin;
}

} // namespace minplan::record
