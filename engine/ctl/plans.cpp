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
    std::string unit, month;
    int users = 0, withPlan = 0;
    bool remove = false;
    Acting acting;
};

std::chrono::year_month monthIn(const Options &options)
{
    const auto month = people::parseIsoMonth(options.month);
    if (!month) {
        throw WrongUse("«" + options.month + "» er ingen måned. Skriv den slik: 2026-11");
    }
    if (*month > today().year() / today().month()) {
        throw WrongUse(options.month + " har ikke vært ennå.");
    }
    return *month;
}

people::PlanShare shareIn(const Options &options, std::chrono::year_month month)
{
    const people::PlanShare share{month, options.users, options.withPlan};
    if (!people::isSound(share)) {
        throw WrongUse("--with-plan kan ikke være flere enn --users, og --users er minst 1.");
    }
    return share;
}

int setPlans(const Options &options)
{
    const auto month = monthIn(options);
    const auto share = options.remove ? std::nullopt : std::optional(shareIn(options, month));
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    access.require(people::Right::Assignment);
    const people::Unit unit = unitNamed(access.units(), options.unit);
    access.setPlanShare(unit, month, share);
    std::cout << text::printable(unit.name) << ", " << options.month << ": ";
    if (share) {
        std::cout << share->withPlan << " av " << share->users << " brukere har plan.\n";
    } else {
        std::cout << "tallene er tatt bort.\n";
    }
    return kDone;
}

} // namespace

void addPlans(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "plans",
        "Skriv inn hvor mange av brukerne i en enhet som har individuell plan, én gang "
        "i måneden.");
    command->add_option("ENHET", options->unit, "Enheten.")->required();
    command->add_option("MÅNED", options->month, "Måneden, slik: 2026-11.")->required();
    CLI::Option *users = command->add_option("--users", options->users, "Hvor mange brukere.")
                             ->type_name("ANTALL");
    CLI::Option *withPlan
        = command->add_option("--with-plan", options->withPlan, "Hvor mange av dem som har plan.")
              ->type_name("ANTALL")
              ->needs(users);
    users->needs(withPlan);
    command->add_flag("--remove", options->remove, "Ta bort tallene for måneden.")
        ->excludes(users)
        ->excludes(withPlan);
    addActing(*command, options->acting);
    command->callback([options, &chosen] { chosen = [options] { return setPlans(*options); }; });
}

} // namespace minplan::ctl
