#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/deliver.h"
#include "ctl/places.h"
#include "module/modules_at_hand.h"
#include "report/knowledge.h"
#include "report/plan_progress.h"

#include <CLI/CLI.hpp>

namespace minplan::ctl {

namespace {

struct Options {
    std::string unit;
    std::string module;
    bool knowledge = false;
    bool byUnit = false;
    std::string format = "table";
    bool excel = false;
    std::string file;
    Acting acting;
    std::string modules;
    std::string language = "nb";

    /// The share of users with a plan is of one unit and of no module.
    [[nodiscard]] bool isKnowledge() const
    {
        return knowledge || byUnit || unit.empty() || !module.empty();
    }
    [[nodiscard]] bool isCsv() const { return excel || format == "csv"; }
    [[nodiscard]] report::CsvStyle csvStyle() const
    {
        return excel ? report::CsvStyle::Excel : report::CsvStyle::Plain;
    }
};

report::UnitKnowledge knowledgeIn(record::Access &access, module::ModulesAtHand &atHand,
                                  const Options &options, const people::Unit &unit)
{
    report::AskedModules modules([&](const std::string &id) { return atHand.find(id); });
    report::KnowledgeTally tally(modules);
    record::Look look{"outcomes"};
    look.unit = unit.id;
    access.outcomes(look, options.module, tally.sink());
    return {unit.id.empty() ? "" : people::joined(people::pathOf(access.units(), unit.id)),
            report::knowledgeOf(tally, modules, atHand.anonymity())};
}

/// Of the unit asked for, of all together, or of each that the actor may see.
std::vector<report::UnitKnowledge> knowledgeOf(record::Access &access,
                                               module::ModulesAtHand &atHand,
                                               const Options &options, const people::Unit &unit)
{
    if (!options.byUnit) {
        return {knowledgeIn(access, atHand, options, unit)};
    }
    std::vector<report::UnitKnowledge> all;
    for (const people::Unit &one : access.units(people::Right::Outcomes)) {
        all.push_back(knowledgeIn(access, atHand, options, one));
    }
    return all;
}

std::string plansWritten(const report::PlanProgress &progress, const std::string &unit,
                         const Options &options)
{
    if (options.isCsv()) {
        return report::planProgressCsv(progress, options.csvStyle());
    }
    return options.format == "json" ? report::planProgressJson(progress)
                                    : report::planProgressInWords(progress, unit, options.language);
}

std::string knowledgeWritten(const std::vector<report::UnitKnowledge> &units, int least,
                             const Options &options)
{
    if (options.isCsv()) {
        return report::knowledgeCsv(units, options.csvStyle());
    }
    return options.format == "json" ? report::knowledgeJson(units)
                                    : report::knowledgeInWords(units, least, options.language);
}

int reportProgress(const Options &options)
{
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    access.require(people::Right::Outcomes);
    const people::Units units = access.units();
    const people::Unit unit
        = options.unit.empty() ? people::Unit() : unitNamed(units, options.unit);
    if (options.isKnowledge()) {
        module::ModulesAtHand atHand(module::findLibrary(modulesFolder(options.modules)),
                                     options.language);
        const auto knowledge = knowledgeOf(access, atHand, options, unit);
        deliver(knowledgeWritten(knowledge, atHand.anonymity(), options), options.file);
        return kDone;
    }
    const auto progress = report::planProgress(access.planShares(unit));
    deliver(plansWritten(progress, people::joined(people::pathOf(units, unit.id)), options),
            options.file);
    return kDone;
}

} // namespace

void addReportProgress(CLI::App &report, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = report.add_subcommand(
        "progress",
        "Virker det? Andelen brukere med individuell plan i en enhet, måned for måned (minplanctl "
        "plans), eller kunnskap før og etter.");
    command->add_option("--unit", options->unit, "Enheten; uten den vises kunnskap, for alle.")
        ->type_name("ENHET");
    command->add_flag("--knowledge", options->knowledge, "Kunnskap før og etter i enheten.");
    command->add_flag("--by-unit", options->byUnit, "Kunnskap før og etter, enhet for enhet.");
    command->add_option("--module", options->module, "Kunnskap før og etter i bare denne modulen.")
        ->type_name("MODUL");
    CLI::Option *format = command->add_option("--format", options->format, "table, csv eller json.")
                              ->type_name("FORMAT")
                              ->check(CLI::IsMember({"table", "csv", "json"}));
    command->add_flag("--excel", options->excel, "Som csv for norsk Excel: semikolon og komma.")
        ->excludes(format);
    command->add_option("-o,--output", options->file, "Skriv til denne fila.")->type_name("FIL");
    addActing(*command, options->acting);
    command->add_option("--modules", options->modules, "Mappen med kursene.")->type_name("MAPPE");
    command->add_option("--language", options->language, "Språket i tabellen: nb eller en.")
        ->type_name("SPRÅK")
        ->check(CLI::IsMember({"nb", "nn", "en"}));
    command->callback(
        [options, &chosen] { chosen = [options] { return reportProgress(*options); }; });
}

} // namespace minplan::ctl
