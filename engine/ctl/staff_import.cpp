#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/findings_out.h"
#include "ctl/places.h"
#include "exchange/staff_list.h"
#include "record/identifiers.h"
#include "report/dates.h"
#include "report/staff_preview.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

struct ImportOptions {
    std::string file;
    std::string municipality;
    bool dryRun = false;
    Acting acting;
};

/// The one named, or the one that everybody who came with a list is in.
std::string municipalityFor(const ImportOptions &options, const people::Roster &roster)
{
    std::set<std::string> known;
    for (const people::Person &person : roster.persons) {
        if (person.listed) {
            known.insert(person.municipality);
        }
    }
    return options.municipality.empty() && known.size() == 1 ? *known.begin()
                                                             : options.municipality;
}

/// Rows are not shown: they are about people. Gives the exit code where the list will not do.
int refuse(const text::Findings &notes)
{
    printFindings(std::cout, notes, {}, "nb");
    std::cout << "Ingenting er lest inn.\n";
    return kFound;
}

nlohmann::json account(const ImportOptions &options, const people::StaffPlan &plan)
{
    return {{"file", std::filesystem::path(options.file).filename().string()},
            {"added", plan.added.size()},
            {"changed", plan.changed.size()},
            {"left", plan.left.size()}};
}

int importStaff(const ImportOptions &options)
{
    const record::Surroundings surroundings = record::realSurroundings();
    record::Store store(dataFolder(options.acting.data), surroundings);
    record::Access access = accessFor(store, options.acting);
    access.require(people::Right::Administration);
    const people::Roster roster{access.staff(), access.units()};
    const exchange::StaffList list
        = exchange::readStaffListFile(options.file, municipalityFor(options, roster));
    if (text::hasErrors(list.notes)) {
        return refuse(list.notes);
    }
    printFindings(std::cout, list.notes, {}, "nb");
    const people::StaffPlan plan
        = people::planFor(roster, list.list, report::isoDate(report::utcDate(surroundings.now())),
                          [&] { return record::randomUuid(surroundings.random); });
    if (!plan.faults.empty()) {
        return refuse(exchange::notesOn(list, plan.faults));
    }
    std::cout << report::staffPreview(plan);
    if (options.dryRun) {
        std::cout << "Dette er en prøve: ingenting er lagret.\n";
    } else if (plan.facts.empty()) {
        std::cout << "Alt står allerede slik.\n";
    } else {
        access.takeIn(plan.facts, account(options, plan));
        std::cout << "Lagret.\n";
    }
    return kDone;
}

} // namespace

void addStaffImport(CLI::App &staff, Chosen &chosen)
{
    auto options = std::make_shared<ImportOptions>();
    CLI::App *command = staff.add_subcommand("import", "Les inn en liste over ansatte, i CSV.");
    command->add_option("FIL", options->file, "Lista, i UTF-8 eller Windows-1252.")->required();
    command->add_flag("--dry-run", options->dryRun, "Vis hva som endres, og lagre ingenting.");
    command
        ->add_option("--municipality", options->municipality,
                     "Kommunen ansattnumrene gjelder i, når lista ikke sier det.")
        ->type_name("KOMMUNE");
    addActing(*command, options->acting);
    command->footer(
        "Den første linjen har overskrifter; rekkefølgen er fri. Navn og enhet må være "
        "med.\n"
        + exchange::staffHeadings()
        + "\nRollene er ansatt, instruktør, leder (av enheten på linjen) og "
          "administrator.\nEn person i flere enheter har en linje for hver. De som står "
          "i en av enhetene på lista, men\nikke lenger på lista, meldes ut; ingen "
          "slettes. Har noen av linjene en feil, lagres ingenting.");
    command->callback([options, &chosen] { chosen = [options] { return importStaff(*options); }; });
}

} // namespace minplan::ctl
