#include "exchange/export.h"

#include "ctl/command_line.h"
#include "ctl/deliver.h"
#include "ctl/findings_out.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

struct ExportOptions {
    std::string bank;
    std::string output;
    std::string language = "nb";
};

/// The report goes where the questions do not. A bank with errors is told so, and not exported.
int exportGift(const ExportOptions &options)
{
    const auto loaded = module::loadBank(options.bank);
    std::ostream &report = options.output.empty() ? std::cerr : std::cout;
    if (!loaded.usable()) {
        printFindings(report, loaded.findings, loaded.sources, options.language);
        return kFound;
    }
    const std::string name = loaded.sources.begin()->first;
    const exchange::Exported exported = exchange::exportGift(loaded.value, name);
    printFindings(report, exported.notes, loaded.sources, options.language);
    report << exchange::summary(exported, options.language);
    deliver(exported.text, options.output);
    return weighs(exported.notes) ? kFound : kDone;
}

} // namespace

void addExport(CLI::App &app, Chosen &chosen)
{
    CLI::App *command = app.add_subcommand("export", "Skriv en spørsmålsbank for et annet system.");
    command->require_subcommand(1);
    auto options = std::make_shared<ExportOptions>();
    CLI::App *gift = command->add_subcommand("gift", "Som GIFT, tekstformatet til Moodle.");
    gift->add_option("BANK", options->bank, "Fila med banken.")->required();
    gift->add_option("-o,--output", options->output, "Skriv til denne fila.")->type_name("FIL");
    gift->add_option("--language", options->language, "Språket i rapporten: nb eller en.")
        ->type_name("SPRÅK")
        ->check(CLI::IsMember({"nb", "nn", "en"}));
    gift->callback([options, &chosen] { chosen = [options] { return exportGift(*options); }; });
}

} // namespace minplan::ctl
