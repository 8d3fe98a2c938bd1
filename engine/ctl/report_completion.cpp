#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/deliver.h"
#include "ctl/places.h"
#include "report/completion.h"

#include <CLI/CLI.hpp>

namespace minplan::ctl {

namespace {

struct CompletionOptions {
    std::string unit;
    std::string module;
    std::string format;
    bool excel = false;
    std::string file;
    Acting acting;
    std::string modules;
    std::string language = "nb";
};

/// The format asked for; --excel alone means csv.
std::string formatOf(const CompletionOptions &options)
{
    if (options.excel && !options.format.empty() && options.format != "csv") {
        throw WrongUse("--excel er en måte å skrive csv på, og går ikke sammen med --format "
                       + options.format);
    }
    if (options.format.empty()) {
        return options.excel ? "csv" : "table";
    }
    return options.format;
}

std::string written(const std::vector<report::CompletionLine> &lines, const std::string &format,
                    const CompletionOptions &options)
{
    if (format == "csv") {
        return report::completionCsv(
            lines, options.excel ? report::CsvStyle::Excel : report::CsvStyle::Plain);
    }
    return format == "json" ? report::completionJson(lines)
                            : report::completionTable(lines, options.language);
}

int reportCompletion(const CompletionOptions &options)
{
    const std::string format = formatOf(options);
    const record::Surroundings surroundings = record::realSurroundings();
    record::Store store(dataFolder(options.acting.data), surroundings);
    record::Access access = accessFor(store, options.acting);
    const auto courses = coursesIn(module::findLibrary(modulesFolder(options.modules)));
    record::Look look{"completion"};
    if (!options.unit.empty()) {
        look.unit = unitNamed(access.units(), options.unit).id;
    }
    const auto lines
        = report::completion(access.completion(look), courses, options.module, surroundings.now());
    deliver(written(lines, format, options), options.file);
    return kDone;
}

} // namespace

void addReportCompletion(CLI::App &report, Chosen &chosen)
{
    auto options = std::make_shared<CompletionOptions>();
    CLI::App *command = report.add_subcommand("completion", "Hvem som er ferdige med hva.");
    command->add_option("--unit", options->unit, "Bare denne enheten og dem under den.")
        ->type_name("ENHET");
    command->add_option("--module", options->module, "Bare denne modulen.")->type_name("MODUL");
    command->add_option("--format", options->format, "table, csv eller json.")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"table", "csv", "json"}));
    command->add_flag("--excel", options->excel,
                      "Som csv for norsk Excel: semikolon og komma. Tekst som ligner en formel, "
                      "får en apostrof foran.");
    command->add_option("-o,--output", options->file, "Skriv til denne fila.")->type_name("FIL");
    addActing(*command, options->acting);
    command->add_option("--modules", options->modules, "Mappen med kursene, for fristene.")
        ->type_name("MAPPE");
    command->add_option("--language", options->language, "Språket i tabellen: nb eller en.")
        ->type_name("SPRÅK")
        ->check(CLI::IsMember({"nb", "nn", "en"}));
    command->callback(
        [options, &chosen] { chosen = [options] { return reportCompletion(*options); }; });
}

} // namespace minplan::ctl
