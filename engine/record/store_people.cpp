#include "people/staff_plan.h"
#include "record/joined.h"
#include "record/person_rows.h"
#include "record/pins.h"
#include "record/store_inside.h"

#include <algorithm>

namespace minplan::record {

namespace {

std::vector<people::Person> here(std::vector<people::Person> persons)
{
    std::erase_if(persons, [](const people::Person &person) { return !person.closedOn.empty(); });
    return persons;
}

} // namespace

std::vector<people::Person> Store::persons() const
{
    return here(everyone());
}

std::vector<people::Person> Store::personsIn(const people::Units &organisation,
                                             const std::set<std::string> &units) const
{
    return here(
        m_inside->read([&](Connection &c) { return readPersonsIn(c, organisation, units); }));
}

std::vector<people::Person> Store::everyone() const
{
    return m_inside->read(readPersons);
}

people::Roster Store::roster() const
{
    return m_inside->read([](Connection &c) { return people::Roster{readIds(c), readUnits(c)}; });
}

people::Joined Store::joined() const
{
    return m_inside->read(readJoined);
}

std::optional<people::Person> Store::findPerson(std::string_view idOrName) const
{
    return m_inside->read([&](Connection &c) { return readPerson(c, idOrName); });
}

std::vector<std::string> Store::units() const
{
    std::vector<std::string> names;
    for (const people::Unit &unit : organisation()) {
        names.push_back(unit.name);
    }
    return names;
}

people::Units Store::organisation() const
{
    return m_inside->read(readUnits);
}

void Store::setPin(const std::string &person, std::string_view pin)
{
    if (!pin.empty() && !people::acceptablePin(pin)) {
        refuse("a PIN is 4 to 12 digits");
    }
    const std::string verifier = pin.empty() ? "" : pinVerifier(pin);
    m_inside->write([&] {
        const Ids ids = readJoined(m_inside->connection).all(person);
        if (verifier.empty()) {
            removePin(m_inside->connection, ids);
        } else {
            storePin(m_inside->connection, ids, verifier);
        }
    });
}

PinAnswer Store::tryPin(const std::string &person, std::string_view pin)
{
    Ids ids;
    const PinTry begun = m_inside->write([&] {
        ids = readJoined(m_inside->connection).all(person);
        return beginPinTry(m_inside->connection, ids, m_inside->surroundings.now());
    });
    if (begun.mustWait.count() > 0) {
        return {PinAnswer::Outcome::Wait, begun.mustWait};
    }
    if (begun.verifiers.empty()) {
        return {PinAnswer::Outcome::Right, {}};
    }
    const auto fits
        = std::find_if(begun.verifiers.begin(), begun.verifiers.end(),
                       [&](const std::string &verifier) { return pinFits(verifier, pin); });
    if (fits == begun.verifiers.end()) {
        return {PinAnswer::Outcome::Wrong, begun.waitIfWrong};
    }
    m_inside->write([&] { forgetWrongTries(m_inside->connection, ids); });
    return {PinAnswer::Outcome::Right, {}, isDrawn(*fits)};
}

} // namespace minplan::record
