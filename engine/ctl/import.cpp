#include "exchange/import.h"

#include "ctl/command_line.h"
#include "ctl/deliver.h"
#include "ctl/findings_out.h"
#include "module/ids.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

namespace fs = std::filesystem;

struct ImportOptions {
    std::string file;
    std::string output;
    std::string language = "nb";
};

/// The bank is called as its file.
std::string bankId(const ImportOptions &options)
{
    return module::derivedId(
        fs::path(options.output.empty() ? options.file : options.output).stem().string());
}

/// The report goes where the bank does not.
int importBank(exchange::Format format, const ImportOptions &options)
{
    const exchange::Imported imported = exchange::importFile(format, options.file, bankId(options));
    std::ostream &report = options.output.empty() ? std::cerr : std::cout;
    printFindings(report, imported.notes, {{imported.source.name(), imported.source}},
                  options.language);
    report << exchange::summary(imported, options.language);
    if (!imported.bank.questions.empty()) {
        deliver(module::bankYaml(imported.bank), options.output);
    }
    return weighs(imported.notes) ? kFound : kDone;
}

void addFormat(CLI::App &import, const std::string &name, const std::string &help,
               exchange::Format format, Chosen &chosen)
{
    auto options = std::make_shared<ImportOptions>();
    CLI::App *command = import.add_subcommand(name, help);
    command->add_option("FIL", options->file, "Fila fra det andre systemet.")->required();
    command->add_option("-o,--output", options->output, "Skriv banken til denne fila.")
        ->type_name("FIL");
    command->add_option("--language", options->language, "Språket i rapporten: nb eller en.")
        ->type_name("SPRÅK")
        ->check(CLI::IsMember({"nb", "nn", "en"}));
    command->callback([options, format, &chosen] {
        chosen = [options, format] { return importBank(format, *options); };
    });
}

} // namespace

void addImport(CLI::App &app, Chosen &chosen)
{
    CLI::App *import
        = app.add_subcommand("import", "Hent inn spørsmål fra et annet system som en bank.");
    import->require_subcommand(1);
    addFormat(*import, "gift", "Fra GIFT, tekstformatet til Moodle.", exchange::Format::Gift,
              chosen);
    addFormat(*import, "moodle-xml", "Fra Moodle XML.", exchange::Format::MoodleXml, chosen);
}

} // namespace minplan::ctl
