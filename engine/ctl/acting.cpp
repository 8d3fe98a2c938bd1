#include "ctl/acting.h"

#include "ctl/command_line.h"

#include <CLI/CLI.hpp>

namespace minplan::ctl {

void addActing(CLI::App &command, Acting &acting)
{
    command.add_option("--data", acting.data, "Mappen med dataene.")->type_name("MAPPE");
    command
        .add_option("--as", acting.as,
                    "Med rettene til denne personen: navn eller id. Ellers som administrator, for "
                    "den som eier filen.")
        ->type_name("NAVN");
}

record::Access accessFor(record::Store &store, const Acting &acting)
{
    if (acting.as.empty()) {
        return record::Access(store);
    }
    people::Person person = personCalled(store, acting.as);
    refuseWhoLeft(person);
    return {store, std::move(person)};
}

people::Person personCalled(const record::Store &store, const std::string &idOrName)
{
    auto person = store.findPerson(idOrName);
    if (!person) {
        throw Refused("fant ingen som heter «" + idOrName + "».");
    }
    return std::move(*person);
}

namespace {

/// The ids that are shown of those who are called so, by the id or a name of any id of theirs.
std::set<std::string> idsCalled(const record::Access &access, const std::string &idOrName)
{
    std::set<std::string> called;
    for (const people::Person &said : access.roster().persons) {
        if (said.id == idOrName) {
            return {access.idsOf(said.id).front()};
        }
        if (said.name == idOrName) {
            called.insert(access.idsOf(said.id).front());
        }
    }
    if (called.empty()) {
        called.insert(access.idsOf(idOrName).front()); // of whom only learning is known
    }
    return called;
}

} // namespace

people::Person onePersonCalled(const record::Access &access, const std::string &idOrName)
{
    const std::set<std::string> ids = idsCalled(access, idOrName);
    std::vector<people::Person> called = access.staff();
    std::erase_if(called, [&](const people::Person &person) { return !ids.contains(person.id); });
    if (called.size() > 1) {
        std::string choice;
        for (const people::Person &person : called) {
            choice += "\n  " + person.id + " " + person.unit
                + (person.closedOn.empty() ? "" : " (sluttet " + person.closedOn + ")");
        }
        throw Refused("flere heter «" + idOrName + "». Si hvem med id-en:" + choice);
    }
    if (called.empty() && people::findUnit(access.units(), idOrName) != nullptr) {
        throw Refused("«" + idOrName + "» er en enhet, ikke en person.");
    }
    return called.empty() ? people::Person{idOrName, "", "", ""} : std::move(called.front());
}

people::Person someoneCalled(const record::Access &access, const std::string &idOrName)
{
    people::Person person = onePersonCalled(access, idOrName);
    if (access.traces(person).events() == 0) {
        throw Refused("fant ingen som heter «" + idOrName + "».");
    }
    return person;
}

void refuseWhoLeft(const people::Person &person)
{
    if (!person.closedOn.empty()) {
        throw Refused(person.name + " er meldt ut (" + person.closedOn
                      + "). En administrator kan melde personen inn igjen med en ny ansattliste.");
    }
}

people::Unit unitNamed(const people::Units &units, const std::string &words)
{
    if (const people::Unit *unit = people::unitCalled(units, words)) {
        return *unit;
    }
    std::string known;
    for (const people::Unit &unit : units) {
        known += (known.empty() ? " Her er: " : "; ")
            + people::joined(people::pathOf(units, unit.id));
    }
    throw Refused("fant ingen enhet som alene heter «" + words + "»."
                  + (known.empty() ? "" : known + "."));
}

} // namespace minplan::ctl
