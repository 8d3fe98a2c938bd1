#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/places.h"
#include "report/audit_words.h"
#include "report/columns.h"
#include "report/dates.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

struct AuditOptions {
    bool json = false;
    Acting acting;
};

std::string table(const std::vector<report::AuditLine> &lines)
{
    if (lines.empty()) {
        return "Ingen har sett på andres opplæring ennå.\n";
    }
    std::vector<std::vector<std::string>> rows = {{"Tid", "Hvem", "Hva", "Om hvem"}};
    for (const report::AuditLine &line : lines) {
        rows.push_back({report::isoMinute(line.time), line.who, line.what, line.whom});
    }
    return report::aligned(rows);
}

std::string json(const std::vector<record::LogEntry> &entries)
{
    auto list = nlohmann::ordered_json::array();
    for (const record::LogEntry &entry : entries) {
        list.push_back({{"time", std::int64_t{entry.time.time_since_epoch().count()}},
                        {"actor", entry.actor},
                        {"kind", entry.kind},
                        {"subject", entry.subject},
                        {"body", entry.body}});
    }
    return list.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

int showAudit(const AuditOptions &options)
{
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    const record::Access access = accessFor(store, options.acting);
    std::cout << (options.json ? json(access.audit()) : table(report::auditInWords(access)));
    return kDone;
}

} // namespace

void addAudit(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<AuditOptions>();
    CLI::App *command = app.add_subcommand(
        "audit", "Hvem som har sett, hentet ut eller endret det som er andres.");
    command->add_flag("--json", options->json, "Skriv JSON, for programmer.");
    addActing(*command, options->acting);
    command->callback([options, &chosen] { chosen = [options] { return showAudit(*options); }; });
}

} // namespace minplan::ctl
