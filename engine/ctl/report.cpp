#include "ctl/command_line.h"

#include <CLI/CLI.hpp>

namespace minplan::ctl {

void addReport(CLI::App &app, Chosen &chosen)
{
    CLI::App *report = app.add_subcommand(
        "report", "Hvem som er ferdige, hvordan spørsmålene virker, kursbevis, og om det virker.");
    report->require_subcommand(1);
    addReportCompletion(*report, chosen);
    addReportItems(*report, chosen);
    addReportCertificate(*report, chosen);
    addReportProgress(*report, chosen);
}

} // namespace minplan::ctl
