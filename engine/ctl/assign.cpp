#include "ctl/acting.h"
#include "ctl/assigning.h"
#include "ctl/command_line.h"
#include "ctl/places.h"
#include "record/identifiers.h"
#include "report/columns.h"
#include "report/due_words.h"
#include "report/rounds_table.h"
#include "text/utf8.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

struct AssignOptions {
    std::string what, unit, role, person, due, withdraw;
    bool list = false;
    Acting acting;
    std::string modules;
};

/// Flags that do not go together are wrong use before anything is opened.
void refuseMixed(const AssignOptions &options)
{
    const bool makes = !options.what.empty();
    if (int(makes) + int(options.list) + int(!options.withdraw.empty()) != 1) {
        throw WrongUse("si hva som skal tildeles, eller --list, eller --withdraw med en id");
    }
    if (makes && options.unit.empty() == options.person.empty()) {
        throw WrongUse("si hvem det tildeles til, med enten --unit eller --person");
    }
    if (makes && options.due.empty()) {
        throw WrongUse("si når det skal være gjort, med --due");
    }
    if (!options.role.empty() && options.unit.empty()) {
        throw WrongUse("--role er et yrke i en enhet, og går sammen med --unit");
    }
}

std::string whom(const people::Assignment &one, const record::Store &store,
                 const people::Units &units)
{
    if (one.person.empty()) {
        return people::joined(people::pathOf(units, one.unit));
    }
    const auto person = store.findPerson(one.person);
    return person ? person->name : one.person;
}

std::string table(const std::vector<people::Assignment> &assignments, const record::Store &store,
                  const people::Units &units)
{
    if (assignments.empty()) {
        return "Ingenting er tildelt her ennå.\n";
    }
    std::vector<std::vector<std::string>> rows
        = {{"Hva", "Hvem", "Yrke", "Frist", "Tildelt", "Trukket tilbake", "Id"}};
    for (const people::Assignment &one : assignments) {
        rows.push_back({text::printable(one.module + one.course),
                        text::printable(whom(one, store, units)), text::printable(one.role),
                        text::printable(report::dueInWords(one.due)), text::printable(one.since),
                        one.withdrawn ? "ja" : "", one.id});
    }
    return report::aligned(rows);
}

void list(const AssignOptions &options, const record::Store &store, record::Access &access)
{
    if (!options.person.empty()) {
        const auto standing
            = access.completionOf(onePersonHere(store, options.person), {"training"});
        std::cout << report::roundsTable(
            standing, coursesIn(module::findLibrary(modulesFolder(options.modules))), today());
        return;
    }
    auto assignments = access.assignments();
    const people::Units units = access.units();
    if (!options.unit.empty()) {
        const std::string unit = unitNamed(units, options.unit).id;
        std::erase_if(assignments, [&](const people::Assignment &one) { return one.unit != unit; });
    }
    std::cout << table(assignments, store, units);
}

void withdraw(const AssignOptions &options, const record::Store &store, record::Access &access)
{
    for (people::Assignment &one : access.assignments()) {
        if (one.id == options.withdraw) {
            one.withdrawn = true;
            access.assign(one);
            std::cout << "Trukket tilbake: " << text::printable(one.module + one.course) << " for "
                      << text::printable(whom(one, store, access.units())) << "\n";
            return;
        }
    }
    throw Refused("fant ingen tildeling med id-en «" + options.withdraw
                  + "». minplanctl assign --list viser dem.");
}

void make(const AssignOptions &options, const record::Store &store, record::Access &access)
{
    access.require(people::Right::Assignment);
    people::Assignment one;
    one.id = record::randomUuid(record::realSurroundings().random);
    const module::Library library = module::findLibrary(modulesFolder(options.modules));
    (isModule(library, options.what) ? one.module : one.course) = options.what;
    if (options.person.empty()) {
        one.unit = unitNamed(access.units(), options.unit).id;
    } else {
        one.person = onePersonHere(store, options.person).id;
    }
    one.role = people::trimmed(options.role);
    one.due = options.due;
    one.since = text::isoDate(today());
    access.assign(one);
    std::cout << "Tildelt: " << options.what << " til "
              << text::printable(whom(one, store, access.units()))
              << (one.role.empty() ? "" : " (" + text::printable(one.role) + ")") << ", frist "
              << report::dueInWords(one.due) << "\nId: " << one.id << "\n";
}

int assign(const AssignOptions &options)
{
    refuseMixed(options);
    if (!options.due.empty() && !people::dueRule(options.due)) {
        throw WrongUse("«" + options.due
                       + "» er ingen frist. Skriv en dag (2026-12-15), start+30d (dager etter "
                         "start i stillingen), every-01 (hvert år innen utgangen av den måneden) "
                         "eller pass+24m (måneder etter bestått)");
    }
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    if (options.list) {
        list(options, store, access);
    } else if (!options.withdraw.empty()) {
        withdraw(options, store, access);
    } else {
        make(options, store, access);
    }
    return kDone;
}

} // namespace

void addAssign(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<AssignOptions>();
    CLI::App *command = app.add_subcommand(
        "assign", "Tildel en modul eller et kurs til en enhet, et yrke der eller en person.");
    command->add_option("MODUL", options->what, "Id-en til en modul eller et kurs.");
    command->add_option("--unit", options->unit, "Til denne enheten og dem under den.")
        ->type_name("ENHET");
    command->add_option("--role", options->role, "Bare til dem med dette yrket i enheten.")
        ->type_name("YRKE");
    command->add_option("--person", options->person, "Til denne personen: navn eller id.")
        ->type_name("NAVN");
    command
        ->add_option("--due", options->due,
                     "Fristen: en dag (2026-12-15), start+30d (dager etter start i stillingen), "
                     "every-01 (hvert år innen utgangen av måneden) eller pass+24m (måneder etter "
                     "bestått).")
        ->type_name("FRIST");
    command->add_flag("--list", options->list,
                      "Vis det som er tildelt; med --person alle rundene til personen.");
    command
        ->add_option("--withdraw", options->withdraw, "Trekk tilbake tildelingen med denne id-en.")
        ->type_name("ID");
    addActing(*command, options->acting);
    addModules(*command, options->modules);
    command->callback([options, &chosen] { chosen = [options] { return assign(*options); }; });
}

} // namespace minplan::ctl
