#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/places.h"
#include "text/utf8.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

struct Options {
    std::string kept;
    std::string other;
    Acting acting;
};

std::string called(const std::string &name, const std::string &id)
{
    return (name.empty() ? "En uten navn" : text::printable(name)) + " (id " + id + ")";
}

int join(const Options &options)
{
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    access.require(people::Right::Administration);
    const people::Person kept = someoneCalled(access, options.kept);
    const people::Person other = someoneCalled(access, options.other);
    if (kept.id == other.id) {
        throw Refused("dette er én person fra før: " + called(kept.name, kept.id) + ".");
    }
    access.join(kept, other);
    std::cout << called(other.name, other.id) << " er nå samme person som "
              << called(kept.name, kept.id)
              << ".\nDet begge har gjort, teller sammen, og bare den siste vises. Angre med:\n"
              << "  minplanctl staff part " << kept.id << "\n";
    return kDone;
}

int part(const Options &options)
{
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    access.require(people::Right::Administration);
    const people::Person person = someoneCalled(access, options.kept);
    const std::vector<std::string> ids = access.idsOf(person.id);
    if (ids.size() < 2) {
        throw Refused(called(person.name, person.id) + " er ikke satt sammen med noen.");
    }
    access.part(person);
    std::cout << "Nå er dette personer hver for seg igjen:\n";
    for (const std::string &id : ids) {
        std::cout << "  " << called(store.findPerson(id).value_or(people::Person()).name, id)
                  << "\n";
    }
    return kDone;
}

} // namespace

void addStaffJoin(CLI::App &staff, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = staff.add_subcommand(
        "join",
        "Si at to er samme person: det den andre har gjort, teller for den første. Kan "
        "angres.");
    command->add_option("KEPT", options->kept, "Den som skal vises: navnet eller id-en.")
        ->required();
    command->add_option("OTHER", options->other, "Den andre: navnet eller id-en.")->required();
    addActing(*command, options->acting);
    command->callback([options, &chosen] { chosen = [options] { return join(*options); }; });
}

void addStaffPart(CLI::App &staff, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = staff.add_subcommand(
        "part", "Angre «join»: alle id-ene til personen blir personer hver for seg igjen.");
    command->add_option("PERSON", options->kept, "Navnet eller en av id-ene.")->required();
    addActing(*command, options->acting);
    command->callback([options, &chosen] { chosen = [options] { return part(*options); }; });
}

} // namespace minplan::ctl
