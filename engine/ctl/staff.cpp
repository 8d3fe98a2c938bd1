#include "ctl/command_line.h"
#include "ctl/places.h"
#include "record/store.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

struct ResetOptions {
    std::string person;
    std::string data;
};

int resetPin(const ResetOptions &options)
{
    record::Store store(dataFolder(options.data), record::realSurroundings());
    const auto person = store.findPerson(options.person);
    if (!person) {
        throw Refused("fant ingen som heter «" + options.person + "».");
    }
    const std::string pin = store.resetPin(std::string(record::kAccountOwner), person->id);
    std::cout
        << "Ny PIN for " << person->name << ": " << pin
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
    command->add_option("--data", options->data, "Mappen med dataene.")->type_name("MAPPE");
    command->callback([options, &chosen] { chosen = [options] { return resetPin(*options); }; });
}

void addStaff(CLI::App &app, Chosen &chosen)
{
    CLI::App *staff = app.add_subcommand("staff", "Hvem som er her, i hvilke enheter og roller.");
    staff->require_subcommand(1);
    addStaffList(*staff, chosen);
    addStaffResetPin(*staff, chosen);
}

} // namespace minplan::ctl
