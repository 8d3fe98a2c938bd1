#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/deliver.h"
#include "ctl/places.h"
#include "module/modules_at_hand.h"
#include "report/items.h"

#include <CLI/CLI.hpp>

namespace minplan::ctl {

namespace {

struct ItemsOptions {
    std::string unit;
    std::string module;
    std::string format = "table";
    std::string file;
    Acting acting;
    std::string modules;
    std::string language = "nb";
};

std::string written(const report::Items &items, const ItemsOptions &options)
{
    if (options.format == "csv") {
        return report::itemsCsv(items, report::CsvStyle::Plain);
    }
    return options.format == "json" ? report::itemsJson(items)
                                    : report::itemsTable(items, options.language);
}

int reportItems(const ItemsOptions &options)
{
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    module::ModulesAtHand atHand(module::findLibrary(modulesFolder(options.modules)),
                                 options.language);
    report::AskedModules modules([&](const std::string &id) { return atHand.find(id); });
    record::Look look{"items"};
    if (!options.unit.empty()) {
        look.unit = unitNamed(access.units(), options.unit).id;
    }
    report::AnswerTally tally(modules);
    access.answers(look, options.module, tally.sink());
    deliver(written(report::items(tally, modules, atHand.anonymity()), options), options.file);
    return kDone;
}

} // namespace

void addReportItems(CLI::App &report, Chosen &chosen)
{
    auto options = std::make_shared<ItemsOptions>();
    CLI::App *command = report.add_subcommand(
        "items", "Hvordan spørsmålene i prøvene og valgene i casene virker, uten navn.");
    command->add_option("--unit", options->unit, "Bare denne enheten og dem under den.")
        ->type_name("ENHET");
    command->add_option("--module", options->module, "Bare denne modulen.")->type_name("MODUL");
    command->add_option("--format", options->format, "table, csv eller json.")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"table", "csv", "json"}));
    command->add_option("-o,--output", options->file, "Skriv til denne fila.")->type_name("FIL");
    addActing(*command, options->acting);
    command->add_option("--modules", options->modules, "Mappen med kursene, for tekstene.")
        ->type_name("MAPPE");
    command->add_option("--language", options->language, "Språket i tabellen: nb eller en.")
        ->type_name("SPRÅK")
        ->check(CLI::IsMember({"nb", "nn", "en"}));
    command->callback([options, &chosen] { chosen = [options] { return reportItems(*options); }; });
}

} // namespace minplan::ctl
