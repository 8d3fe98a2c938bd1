#include "report/audit_words.h"

#include "report/person_words.h"
#include "text/utf8.h"

#include <nlohmann/json.hpp>

#include <map>

namespace minplan::report {

namespace {

/// What an id or a kind is called.
using Names = std::map<std::string, std::string>;

Names namesIn(const record::Access &access)
{
    Names names = {{std::string(record::kAccountOwner), "eieren av filen"}, {"", "alle"}};
    for (const people::Person &person : access.roster().persons) {
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

std::string thing(const std::string &what)
{
    static const Names kThings = {{"completion", "hvem som er ferdige"},
                                  {"certificate", "kursbevis"},
                                  {"items", "svar på spørsmål, uten navn"},
                                  {"outcomes", "kunnskap før og etter, uten navn"},
                                  {"person", "alt om personen"},
                                  {"training", "frister og runder"},
                                  {"assigned", "tildelt"},
                                  {"assigned-withdrawn", "ikke lenger tildelt"},
                                  {"extended", "ny frist"},
                                  {"extended-withdrawn", "ny frist trukket tilbake"},
                                  {"exempt", "fritak"},
                                  {"exempt-withdrawn", "fritak trukket tilbake"},
                                  {"recognised", "godkjent fra før"},
                                  {"recognised-withdrawn", "godkjenning trukket tilbake"},
                                  {"teaching", "deltakerlisten"},
                                  {"session-planned", "planlagt"},
                                  {"session-changed", "endret"},
                                  {"session-cancelled", "avlyst"},
                                  {"session-resumed", "avlysning trukket tilbake"},
                                  {"invited", "hvem som er invitert"},
                                  {"invited-withdrawn", "invitasjon trukket tilbake"},
                                  {"attended", "hvem som kom"},
                                  {"hands-counted", "svar ved håndsopprekning"},
                                  {"started", "start i stillingen"}};
    return called(kThings, what);
}

/// Of who was erased only the hash is left.
std::string whom(const record::LogEntry &entry, const Names &names)
{
    constexpr std::size_t kTelling = 8;
    if (entry.kind == "person-erased") {
        return "avtrykk " + wordIn(entry.body, "person").substr(0, kTelling);
    }
    const std::string with = wordIn(entry.body, "with");
    return called(names, entry.subject) + (with.empty() ? "" : " og " + called(names, with));
}

} // namespace

std::string deedInWords(const record::LogEntry &entry)
{
    static const Names kDeeds = {{"record-opened", "så"},
                                 {"record-exported", "hentet ut"},
                                 {"pin-reset", "satte ny PIN"},
                                 {"staff-imported", "leste inn ansattliste"},
                                 {"administrator-made", "ble den første administratoren"},
                                 {"person-erased", "slettet en person"},
                                 {"records-merged", "tok med andre filer"},
                                 {"progress-taken", "tok inn framdrift"},
                                 {"training-changed", "endret opplæring"},
                                 {"teaching-changed", "endret felles undervisning"},
                                 {"person-reminded", "minnet om opplæring"},
                                 {"persons-joined", "sa at to er samme person"},
                                 {"persons-parted", "angret at de er samme person"},
                                 {"backup-made", "laget en sikkerhetskopi"},
                                 {"backup-restored", "hentet inn en sikkerhetskopi"}};
    const std::string what = wordIn(entry.body, "what");
    const std::string of
        = wordIn(entry.body, "module") + wordIn(entry.body, "course") + wordIn(entry.body, "date");
    return called(kDeeds, entry.kind) + (what.empty() ? "" : ": " + thing(what))
        + (of.empty() ? "" : ", " + text::printable(of));
}

std::vector<AuditLine> auditInWords(const record::Access &access)
{
    const auto entries = access.audit();
    const Names names = namesIn(access);
    std::vector<AuditLine> lines;
    for (const record::LogEntry &entry : entries) {
        lines.push_back(
            {entry.time, called(names, entry.actor), deedInWords(entry), whom(entry, names)});
    }
    return lines;
}

} // namespace minplan::report
