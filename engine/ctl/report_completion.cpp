#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/deliver.h"
#include "ctl/places.h"
#include "report/completion_list.h"
#include "report/summary_list.h"

#include <CLI/CLI.hpp>

namespace minplan::ctl {

namespace {

struct CompletionOptions {
    std::string unit;
    std::string module;
    std::string format;
    bool excel = false;
    std::string file;
    bool summary = false;
    Acting acting;
    std::string modules;
    std::string language = "nb";
};

/// The format asked for; --excel alone means csv.
report::ListFormat formatOf(const CompletionOptions &options)
{
    using report::ListFormat;
    if (options.excel && !options.format.empty() && options.format != "csv") {
        throw WrongUse("--excel er en måte å skrive csv på, og går ikke sammen med --format "
                       + options.format);
    }
    const auto format = options.excel
        ? ListFormat::Excel
        : report::listFormat(options.format).value_or(ListFormat::Table);
    const bool isForFiles = format == ListFormat::Xlsx || format == ListFormat::Pdf;
    if (isForFiles && options.file.empty()) {
        throw WrongUse("--format " + options.format + " trenger et sted å skrive til: -o liste."
                       + options.format);
    }
    return format;
}

/// What the modules of the lines are called.
std::map<std::string, std::string> titlesOf(const std::vector<report::CompletionLine> &lines,
                                            const module::Library &library,
                                            const std::string &language)
{
    std::map<std::string, std::string> titles;
    for (const report::CompletionLine &line : lines) {
        const auto file = library.modules.find(line.module);
        if (file != library.modules.end() && !titles.contains(line.module)) {
            titles[line.module] = module::readHeadIn(file->second, language, &library.site).title;
        }
    }
    return titles;
}

std::string makerOf(const record::Store &store, const record::Access &access,
                    const std::string &language)
{
    const auto actor = store.findPerson(access.actor());
    return actor ? actor->name : language == "en" ? "the owner of the file" : "eieren av filen";
}

/// How many stand how in each unit.
int reportSummary(const CompletionOptions &options)
{
    using report::ListFormat;
    const ListFormat format = formatOf(options);
    if (format == ListFormat::Xlsx || format == ListFormat::Pdf) {
        throw WrongUse("--summary skrives som table, csv eller json");
    }
    if (!options.module.empty()) {
        throw WrongUse("--summary teller hvordan folk står i alt de skal ta, og går ikke sammen "
                       "med --module");
    }
    const record::Surroundings surroundings = record::realSurroundings();
    record::Store store(dataFolder(options.acting.data), surroundings);
    record::Access access = accessFor(store, options.acting);
    const people::Units all = access.units();
    record::Look look{"completion"};
    if (!options.unit.empty()) {
        look.unit = unitNamed(all, options.unit).id;
    }
    report::SummaryTally tally(all, access.units(people::Right::Completion, look.unit),
                               coursesIn(module::findLibrary(modulesFolder(options.modules))),
                               text::osloDay(surroundings.now()));
    access.progress(look, [&tally](const record::Progress &one) { tally.take(one); });
    const report::Summary &summary = tally.summary();
    if (format == ListFormat::Json) {
        deliver(report::summaryJson(summary, all), options.file);
    } else if (format == ListFormat::Table) {
        deliver(report::summaryTable(summary, all, options.language), options.file);
    } else {
        const bool isExcel = format == ListFormat::Excel;
        deliver(report::summaryCsv(summary, all,
                                   isExcel ? report::CsvStyle::Excel : report::CsvStyle::Plain),
                options.file);
    }
    return kDone;
}

int reportCompletion(const CompletionOptions &options)
{
    if (options.summary) {
        return reportSummary(options);
    }
    const report::ListFormat format = formatOf(options);
    const record::Surroundings surroundings = record::realSurroundings();
    record::Store store(dataFolder(options.acting.data), surroundings);
    record::Access access = accessFor(store, options.acting);
    const module::Library library = module::findLibrary(modulesFolder(options.modules));
    record::Look look{"completion"};
    report::ListAbout about{
        {}, makerOf(store, access, options.language), surroundings.now(), options.language};
    if (!options.unit.empty()) {
        look.unit = unitNamed(access.units(), options.unit).id;
        about.unit = people::joined(people::pathOf(access.units(), look.unit));
    }
    const auto lines = report::completion(access.completion(look), coursesIn(library),
                                          options.module, about.made);
    about.titles = titlesOf(lines, library, options.language);
    deliver(report::completionList(lines, format, about), options.file);
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
    command->add_option("--format", options->format, "table, csv, json, xlsx eller pdf.")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"table", "csv", "json", "xlsx", "pdf"}));
    command->add_flag("--excel", options->excel,
                      "Som csv for norsk Excel: semikolon og komma. Tekst som ligner en formel, "
                      "får en apostrof foran.");
    command->add_flag("--summary", options->summary,
                      "Bare hvor mange som står hvordan, for alle og for hver enhet.");
    command->add_option("-o,--output", options->file, "Skriv til denne fila.")->type_name("FIL");
    addActing(*command, options->acting);
    command->add_option("--modules", options->modules, "Mappen med kursene, for fristene.")
        ->type_name("MAPPE");
    command->add_option("--language", options->language, "Språket i listen: nb eller en.")
        ->type_name("SPRÅK")
        ->check(CLI::IsMember({"nb", "nn", "en"}));
    command->callback(
        [options, &chosen] { chosen = [options] { return reportCompletion(*options); }; });
}

} // namespace minplan::ctl
