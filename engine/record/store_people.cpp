#include "record/person_rows.h"
#include "record/pins.h"
#include "record/store_inside.h"

namespace minplan::record {

std::vector<people::Person> Store::persons() const
{
    auto persons = everyone();
    std::erase_if(persons, [](const people::Person &person) { return !person.closedOn.empty(); });
    return persons;
}

std::vector<people::Person> Store::everyone() const
{
    return m_inside->read(readPersons);
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
    return {PinAnswer::Outcome::Right, {}, isDrawn(begun.verifier)};
}

} // namespace minplan::record
