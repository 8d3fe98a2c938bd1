#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/places.h"
#include "report/columns.h"
#include "report/dates.h"
#include "text/utf8.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <map>

namespace minplan::ctl {

namespace {

struct AuditOptions {
    bool json = false;
    Acting acting;
};

/// What an id is called.
using Names = std::map<std::string, std::string>;

Names namesIn(const record::Access &access)
{
    Names names = {{std::string(record::kAccountOwner), "eieren av filen"}, {"", "alle"}};
    for (const people::Person &person : access.staff()) {
        names[person.id] = person.name;
    }
    const people::Units units = access.units();
    for (const people::Unit &unit : units) {
        names[unit.id] = people::joined(people::pathOf(units, unit.id));
    }
    return names;
}

/// One that was erased is still an id.
std::string called(const Names &names, const std::string &id)
{
    const auto known = names.find(id);
    return text::printable(known == names.end() ? id : known->second);
}

std::string textIn(const nlohmann::json &body, const char *key)
{
    const auto found = body.is_object() ? body.find(key) : body.end();
    return body.is_object() && found != body.end() && found->is_string() ? found->get<std::string>()
                                                                         : "";
}

std::string thing(const std::string &what)
{
    static const Names kThings
        = {{"completion", "hvem som er ferdige"}, {"certificate", "kursbevis"}};
    return called(kThings, what);
}

std::string deed(const record::LogEntry &entry)
{
    static const Names kDeeds = {{"record-opened", "så"},
                                 {"record-exported", "hentet ut"},
                                 {"pin-reset", "satte ny PIN"},
                                 {"staff-imported", "leste inn ansattliste"},
                                 {"administrator-made", "ble den første administratoren"},
                                 {"person-erased", "slettet en person"},
                                 {"records-merged", "tok med andre filer"}};
    const std::string what = textIn(entry.body, "what");
    return called(kDeeds, entry.kind) + (what.empty() ? "" : ": " + thing(what));
}

/// Of who was erased only the hash is left.
std::string whom(const record::LogEntry &entry, const Names &names)
{
    constexpr std::size_t kTelling = 8;
    if (entry.kind == "person-erased") {
        return "avtrykk " + textIn(entry.body, "person").substr(0, kTelling);
    }
    return called(names, entry.subject);
}

/// UTC, to the minute.
std::string minute(record::Millis time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const auto clock = std::chrono::floor<std::chrono::minutes>(time - day).count();
    const auto two = [](auto number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return report::isoDate(report::utcDate(time)) + " " + two(clock / 60) + ":" + two(clock % 60);
}

std::string table(const std::vector<record::LogEntry> &entries, const Names &names)
{
    if (entries.empty()) {
        return "Ingen har sett på andres opplæring ennå.\n";
    }
    std::vector<std::vector<std::string>> rows = {{"Tid (UTC)", "Hvem", "Hva", "Om hvem"}};
    for (const record::LogEntry &entry : entries) {
        rows.push_back(
            {minute(entry.time), called(names, entry.actor), deed(entry), whom(entry, names)});
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
    const auto entries = access.audit();
    std::cout << (options.json ? json(entries) : table(entries, namesIn(access)));
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
