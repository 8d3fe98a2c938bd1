#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/deliver.h"
#include "ctl/places.h"
#include "report/plan_progress.h"

#include <CLI/CLI.hpp>

namespace minplan::ctl {

namespace {

struct Options {
    std::string unit;
    std::string format = "table";
    bool excel = false;
    std::string file;
    Acting acting;
    std::string language = "nb";
};

std::string written(const report::PlanProgress &progress, const std::string &unit,
                    const Options &options)
{
    using report::CsvStyle;
    if (options.excel || options.format == "csv") {
        return report::planProgressCsv(progress, options.excel ? CsvStyle::Excel : CsvStyle::Plain);
    }
    return options.format == "json" ? report::planProgressJson(progress)
                                    : report::planProgressInWords(progress, unit, options.language);
}

int reportProgress(const Options &options)
{
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    access.require(people::Right::Outcomes);
    const people::Units units = access.units();
    const people::Unit unit = unitNamed(units, options.unit);
    const auto progress = report::planProgress(access.planShares(unit));
    deliver(written(progress, people::joined(people::pathOf(units, unit.id)), options),
            options.file);
    return kDone;
}

} // namespace

void addReportProgress(CLI::App &report, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = report.add_subcommand(
        "progress", "Andelen brukere med individuell plan, måned for måned (minplanctl plans).");
    command->add_option("--unit", options->unit, "Enheten.")->type_name("ENHET")->required();
    CLI::Option *format = command->add_option("--format", options->format, "table, csv eller json.")
                              ->type_name("FORMAT")
                              ->check(CLI::IsMember({"table", "csv", "json"}));
    command->add_flag("--excel", options->excel, "Som csv for norsk Excel: semikolon og komma.")
        ->excludes(format);
    command->add_option("-o,--output", options->file, "Skriv til denne fila.")->type_name("FIL");
    addActing(*command, options->acting);
    command->add_option("--language", options->language, "Språket i tabellen: nb eller en.")
        ->type_name("SPRÅK")
        ->check(CLI::IsMember({"nb", "nn", "en"}));
    command->callback(
        [options, &chosen] { chosen = [options] { return reportProgress(*options); }; });
}

} // namespace minplan::ctl
