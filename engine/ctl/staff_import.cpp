#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/findings_out.h"
#include "ctl/places.h"
#include "exchange/staff_intake.h"
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
    std::string modules;
    bool dryRun = false;
    Acting acting;
};

int importStaff(const ImportOptions &options)
{
    const record::Surroundings surroundings = record::realSurroundings();
    record::Store store(dataFolder(options.acting.data), surroundings);
    record::Access access = accessFor(store, options.acting);
    access.require(people::Right::Administration);
    const std::string municipality = options.municipality.empty()
        ? module::siteAbove(modulesFolder(options.modules)).municipality
        : options.municipality;
    const exchange::StaffIntake intake = exchange::planStaff(
        options.file,
        {access.roster(), municipality, report::isoDate(text::osloDay(surroundings.now())),
         [&] { return record::randomUuid(surroundings.random); }});
    // Rows are not shown: they are about people.
    printFindings(std::cout, intake.notes, {}, "nb");
    if (!intake.willDo()) {
        std::cout << "Ingenting er lest inn.\n";
        return kFound;
    }
    std::cout << report::staffPreview(intake.plan);
    if (options.dryRun) {
        std::cout << "Dette er en prøve: ingenting er lagret.\n";
    } else if (intake.plan.facts.empty()) {
        std::cout << "Alt står allerede slik.\n";
    } else {
        access.takeIn(intake.plan, intake.file);
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
        ->add_option(
            "--municipality", options->municipality,
            "Kommunen ansattnumrene gjelder i, når lista ikke sier det. Ellers den i site.yaml.")
        ->type_name("KOMMUNE");
    command->add_option("--modules", options->modules, "Mappen med kursene, der site.yaml ligger.")
        ->type_name("MAPPE");
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
