#include "ctl/acting.h"
#include "ctl/assigning.h"
#include "ctl/command_line.h"
#include "ctl/places.h"
#include "text/utf8.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

struct Options {
    std::string person, day;
    Acting acting;
};

int setStart(const Options &options)
{
    if (!text::parseIsoDate(options.day)) {
        throw WrongUse("«" + options.day + "» er ingen dag. Skriv den slik: 2026-12-15");
    }
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    access.require(people::Right::Administration);
    const people::Person person = onePersonHere(store, options.person);
    access.setStart(person, options.day);
    std::cout << text::printable(person.name) << " begynte i stillingen " << options.day << ".\n";
    return kDone;
}

} // namespace

void addStaffStart(CLI::App &staff, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = staff.add_subcommand(
        "start", "Si når en person begynte i stillingen. Frister kan regnes fra den dagen.");
    command->add_option("PERSON", options->person, "Navnet eller id-en.")->required();
    command->add_option("DAG", options->day, "Dagen, slik: 2026-12-15.")->required();
    addActing(*command, options->acting);
    command->callback([options, &chosen] { chosen = [options] { return setStart(*options); }; });
}

} // namespace minplan::ctl
