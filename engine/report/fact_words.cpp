#include "people/assignment.h"
#include "people/decisions.h"
#include "people/teaching.h"
#include "report/audit_words.h"
#include "report/due_words.h"
#include "report/person_words.h"

#include <map>

namespace minplan::report {

namespace {

using nlohmann::json;

std::string joined(const std::string &left, const std::string &right)
{
    return left.empty() ? right : left + "; " + right;
}

std::string decisionInWords(const std::string &field, const std::string &value)
{
    static const std::map<std::string, std::string> kKinds
        = {{"extended", "ny frist"}, {"exempt", "fritak"}, {"recognised", "godkjent fra før"}};
    const auto name = people::decisionNamed(field);
    return kKinds.at(name->kind) + " i " + name->module + " (" + field.substr(field.rfind('/') + 1)
        + "): " + (value.empty() ? "trukket tilbake" : people::decisionValue(field, value));
}

std::string teachingInWords(const std::string &field, const std::string &value)
{
    const auto name = people::teachingNamed(field);
    if (name->module.empty()) {
        return value == "yes" ? "invitert til felles undervisning"
                              : "ikke lenger invitert til felles undervisning";
    }
    const auto attended = people::attendedIn(value);
    const std::string of = " på felles undervisning i " + name->module;
    if (!attended) {
        return "var likevel ikke" + of;
    }
    std::string steps;
    for (const std::string &step : attended->covered.steps) {
        steps += (steps.empty() ? "" : ", ") + step;
    }
    return "var" + of + " (" + text::isoDate(attended->day)
        + "): " + (attended->covered.left.empty() ? "hele modulen" : steps);
}

/// What a person was assigned.
std::string assignmentInWords(const json &body)
{
    people::Assignment assignment;
    for (const auto &[field, value] : body.items()) {
        people::take(assignment, field, value.is_string() ? value.get<std::string>() : "");
    }
    if (assignment.withdrawn) {
        return "en opplæring er ikke lenger tildelt";
    }
    const std::string what = assignment.module + assignment.course;
    return "tildelt opplæring" + (what.empty() ? "" : ": " + what)
        + (assignment.due.empty() ? "" : ", frist " + dueInWords(assignment.due));
}

std::string fieldInWords(const std::string &field, const std::string &value,
                         const people::Units &units)
{
    static const std::map<std::string, std::string> kFields
        = {{"name", "navn"},
           {"profession", "yrke"},
           {"number", "ansattnummer"},
           {"municipality", "kommune"},
           {"unit", "enhet"},
           {"listed", "på ansattliste"},
           {"closed", "sluttet"},
           {"started", "begynte i stillingen"},
           {"email", "e-post"},
           {"same-as", "samme person som"},
           {"roles/instructor", "instruktør"},
           {"roles/administrator", "administrator"}};
    const std::string told = value == "yes" ? "ja" : value == "no" ? "nei" : value;
    if (const auto known = kFields.find(field); known != kFields.end()) {
        return known->second + ": " + told;
    }
    if (people::isDecision(field)) {
        return decisionInWords(field, value);
    }
    if (people::isTeaching(field)) {
        return teachingInWords(field, value);
    }
    const auto slash = field.find('/');
    const std::string unit = slash == std::string::npos ? "" : field.substr(slash + 1);
    const std::string name = people::joined(people::pathOf(units, unit));
    return (field.starts_with("leads/") ? "leder " : "i enheten ") + (name.empty() ? unit : name)
        + ": " + told;
}

} // namespace

std::string factInWords(const record::LogEntry &entry, const people::Units &units)
{
    if (entry.kind == "person-set" && entry.subject.empty()) {
        return "endret opplysninger om en annen";
    }
    if (entry.kind == "person-set" && entry.body.is_object()) {
        std::string words;
        for (const auto &[field, value] : entry.body.items()) {
            words = joined(words,
                           fieldInWords(field,
                                        value.is_string() ? value.get<std::string>() : value.dump(),
                                        units));
        }
        return words;
    }
    if (entry.kind == "assignment-set") {
        return entry.subject.empty() || !entry.body.is_object() ? "tildelte opplæring"
                                                                : assignmentInWords(entry.body);
    }
    if (entry.kind == "session-set") {
        return "planla felles undervisning";
    }
    return entry.kind == "unit-set" ? "endret en enhet" : deedInWords(entry);
}

} // namespace minplan::report
