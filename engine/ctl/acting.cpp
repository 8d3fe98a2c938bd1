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

people::Person onePersonCalled(const record::Access &access, const std::string &idOrName)
{
    std::vector<people::Person> called;
    for (people::Person &person : access.staff()) {
        if (person.id == idOrName) {
            return std::move(person);
        }
        if (person.name == idOrName) {
            called.push_back(std::move(person));
        }
    }
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
