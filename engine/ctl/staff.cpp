#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/places.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

struct ResetOptions {
    std::string person;
    Acting acting;
};

int resetPin(const ResetOptions &options)
{
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    const people::Person person = personCalled(store, options.person);
    const std::string pin = access.resetPin(person);
    std::cout
        << "Ny PIN for " << person.name << ": " << pin
        << "\nSi den til personen selv. At den er satt, står i loggen; PIN-en gjør ikke det.\n";
    return kDone;
}

} // namespace

void addStaffResetPin(CLI::App &staff, Chosen &chosen)
{
    auto options = std::make_shared<ResetOptions>();
    CLI::App *command = staff.add_subcommand(
        "reset-pin", "Gi en person en ny PIN i stedet for en som er glemt. Det står i loggen.");
    command->add_option("PERSON", options->person, "Navnet eller id-en.")->required();
    addActing(*command, options->acting);
    command->callback([options, &chosen] { chosen = [options] { return resetPin(*options); }; });
}

void addStaff(CLI::App &app, Chosen &chosen)
{
    CLI::App *staff = app.add_subcommand("staff", "Hvem som er her, i hvilke enheter og roller.");
    staff->require_subcommand(1);
    addStaffImport(*staff, chosen);
    addStaffList(*staff, chosen);
    addStaffResetPin(*staff, chosen);
    addStaffJoin(*staff, chosen);
    addStaffPart(*staff, chosen);
    addStaffStart(*staff, chosen);
}

} // namespace minplan::ctl
