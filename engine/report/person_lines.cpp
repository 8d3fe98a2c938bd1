#include "report/dates.h"
#include "report/person_export.h"
#include "report/person_words.h"
#include "report/staff_preview.h"

#include <algorithm>
#include <map>

namespace minplan::report {

namespace {

using Kind = PersonLine::Kind;
using Lines = std::vector<PersonLine>;

void field(Lines &lines, const std::string &label, const std::string &value)
{
    if (!value.empty()) {
        lines.push_back({Kind::Text, label + ": " + value});
    }
}

void head(Lines &lines, const record::PersonRecord &record, const Handing &handing)
{
    lines.push_back({Kind::Title, "Opplysninger om " + record.person.name});
    lines.push_back({Kind::Small,
                     "Laget i Min plan " + longDate(text::osloDay(handing.made)) + " av "
                         + handing.by + ". Alle tider er norsk tid."});
    if (record.withheld > 0) {
        lines.push_back({Kind::Text,
                         "Det en skriver for seg selv, kan bare en selv hente ut. Her er "
                             + std::to_string(record.withheld)
                             + " slike tekster og vurderinger utelatt. Personen får dem med ved å "
                               "hente ut opplysningene sine selv."});
    }
}

void person(Lines &lines, const people::Person &person, const people::Units &units)
{
    lines.push_back({Kind::Part, "Personen"});
    field(lines, "Navn", person.name);
    field(lines, "Id", person.id);
    for (const people::Handle &other : person.also) {
        field(lines, "Også som", other.name + " (" + other.id + ")");
    }
    field(lines, "Yrke", person.profession);
    field(lines, "Ansattnummer", person.number);
    field(lines, "Kommune", person.municipality);
    field(lines, "E-post", person.email);
    field(lines, "Enheter", unitsInWords(person.units, units));
    field(lines, "Roller", rolesInWords(person, units));
    field(lines, "PIN", person.hasPin ? "satt på denne maskinen" : "ikke satt på denne maskinen");
    field(lines, "Sluttet", person.closedOn);
}

/// What a module was called when it was begun.
std::string titleOf(const std::string &module, const record::PersonRecord &record)
{
    for (auto entry = record.about.rbegin(); entry != record.about.rend(); ++entry) {
        if (entry->module == module && entry->kind == "attempt-begun") {
            const std::string title = wordIn(entry->body, "title");
            return title.empty() ? module : title;
        }
    }
    return module;
}

void rounds(Lines &lines, const record::PersonRecord &record)
{
    lines.push_back({Kind::Part, "Hvor langt personen er kommet"});
    for (const record::CompletionRow &row : record.rounds) {
        std::string words = titleOf(row.module, record) + ", utgave " + std::to_string(row.edition)
            + ", runde " + std::to_string(row.round) + ": ";
        words += row.passedOn ? "bestått " + isoDate(text::osloDay(*row.passedOn))
            : row.ended       ? "ikke bestått"
                              : "påbegynt " + isoDate(text::osloDay(row.begun));
        if (row.ended && row.of != text::Fraction(0)) {
            words += ", " + row.points.toDecimal(',') + " av " + row.of.toDecimal(',') + " poeng";
        }
        words += row.validMonths ? ", gjelder i " + std::to_string(*row.validMonths) + " måneder"
                                 : "";
        lines.push_back({Kind::Text, words});
    }
    if (record.rounds.empty()) {
        lines.push_back({Kind::Text, "Ingen moduler er begynt."});
    }
}

std::string byWhom(const record::LogEntry &entry, const record::PersonRecord &record)
{
    if (record.ids.contains(entry.actor)) {
        return "personen selv";
    }
    return entry.actor == record::kAccountOwner ? "eieren av filen" : "en annen";
}

void attempt(Lines &lines, const record::AttemptRow &row, const record::PersonRecord &record)
{
    lines.push_back({Kind::Part, titleOf(row.module, record) + ", begynt " + isoMinute(row.begun)});
    for (const record::LogEntry &entry : record.about) {
        if (entry.attempt == row.id) {
            addEvent(lines, entry);
        }
    }
}

void others(Lines &lines, const record::PersonRecord &record, const people::Units &units)
{
    lines.push_back({Kind::Part, "Det som er sagt om personen, og hvem som har sett"});
    for (const record::LogEntry &entry : record.about) {
        if (entry.attempt.empty()) {
            lines.push_back({Kind::Small, isoMinute(entry.time) + ", " + byWhom(entry, record)});
            lines.push_back({Kind::Text, factInWords(entry, units)});
        }
    }
    if (record.deeds.empty()) {
        return;
    }
    lines.push_back({Kind::Part, "Det personen har gjort med andres data"});
    for (const record::LogEntry &entry : record.deeds) {
        lines.push_back({Kind::Text, isoMinute(entry.time) + ": " + factInWords(entry, units)});
    }
}

} // namespace

std::vector<PersonLine> personLines(const record::PersonRecord &record, const Handing &handing)
{
    Lines lines;
    head(lines, record, handing);
    person(lines, record.person, handing.units);
    rounds(lines, record);
    for (const record::AttemptRow &row : record.attempts) {
        attempt(lines, row, record);
    }
    others(lines, record, handing.units);
    return lines;
}

} // namespace minplan::report
