#include "ctl/command_line.h"

#include <CLI/CLI.hpp>

namespace minplan::ctl {

void addReport(CLI::App &app, Chosen &chosen)
{
    CLI::App *report = app.add_subcommand("report", "Hvem som er ferdige, og kursbevis.");
    report->require_subcommand(1);
    addReportCompletion(*report, chosen);
    addReportCertificate(*report, chosen);
}

} // namespace minplan::ctl
