#include "record/event_log.h"
#include "record/identifiers.h"
#include "record/person_rows.h"
#include "record/pins.h"
#include "record/store_inside.h"

namespace minplan::record {

namespace {

void refuseFaulty(const people::Person &person)
{
    using people::NameFault;
    if (people::checkName(person.name) != NameFault::None) {
        refuse("the name is empty, too long or holds a personal number");
    }
    for (const std::string &text : {person.profession, person.unit}) {
        const NameFault fault = people::checkName(text);
        if (fault != NameFault::None && fault != NameFault::Empty) {
            refuse("the profession or unit is too long or holds a personal number");
        }
    }
}

} // namespace

std::vector<people::Person> Store::persons() const
{
    return m_inside->read(readPersons);
}

std::optional<people::Person> Store::findPerson(std::string_view idOrName) const
{
    return m_inside->read([&](Connection &c) { return readPerson(c, idOrName); });
}

std::vector<std::string> Store::units() const
{
    return m_inside->read(readUnits);
}

people::Person Store::addPerson(const people::Person &person)
{
    refuseFaulty(person);
    people::Person added = person;
    added.name = people::trimmed(person.name);
    added.profession = people::trimmed(person.profession);
    added.unit = people::trimmed(person.unit);
    if (added.id.empty()) {
        added.id = randomUuid(m_inside->surroundings.random);
    }
    m_inside->write([&] {
        LogEntry entry;
        entry.subject = entry.actor = added.id;
        entry.kind = "person-set";
        entry.body = {{"name", added.name}, {"profession", added.profession}, {"unit", added.unit}};
        EventWriter(m_inside->connection, m_inside->surroundings).write(entry);
    });
    return added;
}

void Store::setPin(const std::string &person, std::string_view pin)
{
    if (!pin.empty() && !people::acceptablePin(pin)) {
        refuse("a PIN is 4 to 12 digits");
    }
    const std::string verifier = pin.empty() ? "" : pinVerifier(pin);
    m_inside->write([&] {
        if (verifier.empty()) {
            removePin(m_inside->connection, person);
        } else {
            storePin(m_inside->connection, person, verifier);
        }
    });
}

PinAnswer Store::tryPin(const std::string &person, std::string_view pin)
{
    const PinTry begun = m_inside->write(
        [&] { return beginPinTry(m_inside->connection, person, m_inside->surroundings.now()); });
    if (begun.mustWait.count() > 0) {
        return {PinAnswer::Outcome::Wait, begun.mustWait};
    }
    if (begun.verifier.empty()) {
        return {PinAnswer::Outcome::Right, {}};
    }
    if (!pinFits(begun.verifier, pin)) {
        return {PinAnswer::Outcome::Wrong, begun.waitIfWrong};
    }
    m_inside->write([&] { forgetWrongTries(m_inside->connection, person); });
    return {PinAnswer::Outcome::Right, {}};
}

} // namespace minplan::record
