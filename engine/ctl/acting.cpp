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
