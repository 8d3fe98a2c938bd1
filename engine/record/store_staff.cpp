#include "people/decisions.h"
#include "people/identity.h"
#include "record/access.h"
#include "record/event_log.h"
#include "record/identifiers.h"
#include "record/joined.h"
#include "record/person_rows.h"
#include "record/pins.h"
#include "record/standing.h"
#include "record/store_inside.h"

#include <array>

namespace minplan::record {

namespace {

using people::Fact;

/// The columns of readEntry().
constexpr auto kAudits = R"(
    SELECT id, device, counter, time, subject, actor, attempt, number, round, kind, module,
           edition, item, body
    FROM event
    WHERE kind IN ('record-opened', 'record-exported', 'pin-reset', 'staff-imported',
                   'administrator-made', 'person-erased', 'records-merged', 'backup-made',
                   'backup-restored', 'progress-taken', 'training-changed',
                   'teaching-changed', 'persons-joined', 'persons-parted', 'person-reminded')
    ORDER BY time, device, counter)";

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
    const auto started = fact.fields.find("started");
    if (started != fact.fields.end() && !started->second.empty()
        && !text::parseIsoDate(started->second)) {
        refuse("a start is a calendar day");
    }
    const auto email = fact.fields.find("email");
    if (email != fact.fields.end() && !email->second.empty()
        && !people::acceptableEmail(email->second)) {
        refuse("an e-mail address is none");
    }
    for (const char *field : {"place", "title"}) {
        const auto said = fact.fields.find(field);
        if (said != fact.fields.end() && !said->second.empty()
            && people::checkReason(said->second) != NameFault::None) {
            refuse("a place or title is too long or holds a personal number");
        }
    }
    for (const auto &[field, value] : fact.fields) {
        if (people::isDecision(field) && !value.empty()
            && people::checkReason(people::reasonIn(field, value)) != NameFault::None) {
            refuse("a reason is empty, too long or holds a personal number");
        }
    }
}

/// In the order of Fact::About.
constexpr std::array kKinds = {"person-set", "unit-set", "assignment-set", "session-set"};

LogEntry entryOf(const std::string &actor, const Fact &fact)
{
    LogEntry entry;
    entry.subject = fact.subject;
    if (fact.about == Fact::About::Assignment || fact.about == Fact::About::Session) {
        entry.subject = fact.of;
        entry.item = fact.subject;
    }
    entry.actor = actor;
    entry.kind = kKinds.at(static_cast<std::size_t>(fact.about));
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
    const people::Person known = m_inside->read([&](Connection &c) { return readId(c, added.id); })
                                     .value_or(people::Person());
    facts.push_back(people::difference(known, added));
    if (known.id.empty() && added.name.empty()) {
        facts.back().fields["name"] = ""; // so that it is refused
    }
    note(added.id, facts);
    return added;
}

people::Person Store::addFirstAdministrator(const people::Person &person, std::string_view pin)
{
    if (!people::acceptablePin(pin)) {
        refuse("a PIN is 4 to 12 digits");
    }
    people::Person added = person;
    added.id = randomUuid(m_inside->surroundings.random);
    added.name = people::trimmed(person.name);
    added.profession = people::trimmed(person.profession);
    added.roles.insert(people::Role::Administrator);
    added.hasPin = true;
    Fact fact = people::difference(people::Person(), added);
    fact.fields["name"] = added.name; // an empty one too, so that it is refused
    refuseFaulty(fact);
    const std::string verifier = pinVerifier(pin);
    m_inside->write([&] {
        if (!readIds(m_inside->connection).empty()) {
            throw StoreError(StoreError::Kind::Forbidden,
                             std::string(people::name(people::Right::Administration)));
        }
        storePin(m_inside->connection, {added.id}, verifier);
        EventWriter writer(m_inside->connection, m_inside->surroundings);
        writer.write(entryOf(added.id, fact));
        writer.write(
            entryOf(added.id, Audit{"administrator-made", added.id, nlohmann::json::object()}));
    });
    return added;
}

void Store::note(const std::string &actor, std::span<const people::Fact> facts,
                 const std::optional<Audit> &about)
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
        if (about) {
            writer.write(entryOf(actor, *about));
        }
    });
}

std::string Store::resetPin(const std::string &actor, const std::string &person)
{
    std::string pin = sixDigits(m_inside->surroundings.random);
    const std::string verifier = drawnPinVerifier(pin);
    m_inside->write([&] {
        storePin(m_inside->connection, readJoined(m_inside->connection).all(person), verifier);
        EventWriter(m_inside->connection, m_inside->surroundings)
            .write(entryOf(actor, Audit{"pin-reset", person, nlohmann::json::object()}));
    });
    return pin;
}

void Store::audit(const std::string &actor, const Audit &about)
{
    audit(actor, std::span(&about, 1));
}

void Store::audit(const std::string &actor, std::span<const Audit> about)
{
    m_inside->write([&] {
        EventWriter writer(m_inside->connection, m_inside->surroundings);
        for (const Audit &one : about) {
            writer.write(entryOf(actor, one));
        }
    });
}

std::vector<LogEntry> Store::audits() const
{
    return m_inside->read([](Connection &connection) {
        std::vector<LogEntry> entries;
        Query rows(connection, kAudits);
        while (rows.step()) {
            entries.push_back(readEntry(rows));
        }
        return entries;
    });
}

} // namespace minplan::record
