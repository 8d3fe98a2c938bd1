#include "report/person_words.h"

#include "people/assignment.h"
#include "people/decisions.h"
#include "report/audit_words.h"
#include "report/due_words.h"
#include "report/plain_text.h"

#include <algorithm>
#include <array>
#include <map>

namespace minplan::report {

namespace {

using nlohmann::json;
using Kind = PersonLine::Kind;
using Lines = std::vector<PersonLine>;

constexpr auto kWithheld = "(utelatt)";

json member(const json &body, const char *key)
{
    return body.is_object() && body.contains(key) ? body.at(key) : json();
}

/// What an id is called among the things shown.
std::string called(const json &body, const std::string &id)
{
    for (const char *list :
         {"options", "left", "right", "items", "boxes", "choices", "rubric", "tasks"}) {
        for (const json &shown : member(body, list)) {
            if (wordIn(shown, "id") == id) {
                return plainText(wordIn(shown, "text"));
            }
        }
    }
    return id;
}

std::string joined(const std::string &left, const std::string &right)
{
    return left.empty() ? right : left + "; " + right;
}

std::string inWords(const json &body, const json &answer)
{
    if (answer.is_boolean()) {
        return answer.get<bool>() ? "riktig" : "galt";
    }
    if (answer.is_string()) {
        const std::string unit = wordIn(body, "unit");
        return answer.get<std::string>() + (unit.empty() ? "" : " " + unit);
    }
    std::string words;
    if (answer.is_object()) {
        for (const auto &[from, to] : answer.items()) {
            words
                = joined(words,
                         called(body, from) + " → "
                             + (to.is_string() ? called(body, to.get<std::string>()) : to.dump()));
        }
    } else if (answer.is_array()) {
        for (const json &one : answer) {
            words = joined(words,
                           one.is_string() ? called(body, one.get<std::string>()) : one.dump());
        }
    }
    return words.empty() ? kWithheld : words;
}

void add(Lines &lines, Kind kind, const std::string &label, const std::string &words)
{
    if (!words.empty()) {
        lines.push_back({kind, label + plainText(words)});
    }
}

std::string points(const json &body)
{
    const auto read = [&](const char *key) {
        const auto fraction = text::Fraction::parse(wordIn(body, key));
        return fraction ? fraction->toDecimal(',') : wordIn(body, key);
    };
    const std::string of = read("of");
    return of.empty() || of == "0" ? "" : read("points") + " av " + of + " poeng";
}

void addQuestion(Lines &lines, const json &body)
{
    add(lines, Kind::Item, "", wordIn(body, "ask"));
    add(lines, Kind::Text, "", wordIn(body, "statement"));
    add(lines, Kind::Text, "", wordIn(body, "text"));
    std::string shown;
    for (const json &option : member(body, "options")) {
        shown = joined(shown, plainText(wordIn(option, "text")));
    }
    add(lines, Kind::Small, "Vist: ", shown);
    lines.push_back({Kind::Text, "Svar: " + inWords(body, member(body, "answer"))});
    constexpr std::array<const char *, 4> kSure = {"", "gjettet", "ganske sikker", "helt sikker"};
    const json sure = member(body, "sure");
    const std::string told = sure.is_number_integer() && sure >= 1 && sure <= 3
        ? kSure.at(sure.get<std::size_t>())
        : "";
    const std::string got = points(body);
    add(lines, Kind::Small, "", got + (got.empty() || told.empty() ? "" : ", ") + told);
}

void addChoice(Lines &lines, const json &body)
{
    add(lines, Kind::Text, "", wordIn(body, "text"));
    add(lines, Kind::Item, "", wordIn(body, "ask"));
    add(lines, Kind::Text, "Valgte: ", called(body, wordIn(body, "choice")));
}

void addWriting(Lines &lines, const json &body)
{
    add(lines, Kind::Item, "", wordIn(body, "write"));
    lines.push_back({Kind::Text, "Skrev: " + inWords(body, member(body, "answer"))});
}

void addRubric(Lines &lines, const json &body)
{
    const char *unsaid = member(body, "withheld").is_null() ? "ikke vurdert" : kWithheld;
    for (const json &row : member(body, "rubric")) {
        const json judged = member(member(body, "judge"), wordIn(row, "id").c_str());
        add(lines, Kind::Text, "",
            wordIn(row, "text") + ": "
                + (judged.is_boolean() ? judged.get<bool>() ? "ja" : "nei" : unsaid));
    }
}

void addStage(Lines &lines, const json &body)
{
    add(lines, Kind::Item, "", wordIn(body, "title"));
    std::string done;
    for (const json &task : member(body, "done")) {
        done = joined(done, task.is_string() ? called(body, task.get<std::string>()) : "");
    }
    add(lines, Kind::Text, "Krysset av: ", done);
}

void addResult(Lines &lines, const json &body)
{
    add(lines, Kind::Text, "Resultat: ", points(body));
}

void addEnd(Lines &lines, const json &body)
{
    const json passed = member(body, "passed");
    const std::string got = points(body);
    add(lines, Kind::Text, "Ferdig: ",
        std::string(passed.is_boolean() && passed.get<bool>() ? "bestått" : "ikke bestått")
            + (got.empty() ? "" : ", " + got));
}

void addRead(Lines &lines, const json &body)
{
    const std::string title = wordIn(body, "title");
    add(lines, Kind::Small, "Lest: ", title.empty() ? wordIn(body, "text") : title);
}

struct Told {
    std::string_view kind;
    void (*add)(Lines &, const json &);
};

/// What is not here (the beginning, feedback) says nothing the others do not.
constexpr auto kTold = std::to_array<Told>({
    {"question-answered", addQuestion},
    {"choice-made", addChoice},
    {"text-written", addWriting},
    {"rubric-judged", addRubric},
    {"stage-done", addStage},
    {"result-seen", addResult},
    {"attempt-ended", addEnd},
    {"page-read", addRead},
    {"scene-read", addRead},
    {"practice-taken", addRead},
});

std::string decisionInWords(const std::string &field, const std::string &value)
{
    static const std::map<std::string, std::string> kKinds
        = {{"extended", "ny frist"}, {"exempt", "fritak"}, {"recognised", "godkjent fra før"}};
    const auto name = people::decisionNamed(field);
    return kKinds.at(name->kind) + " i " + name->module + " (" + field.substr(field.rfind('/') + 1)
        + "): " + (value.empty() ? "trukket tilbake" : people::decisionValue(field, value));
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
    const auto slash = field.find('/');
    const std::string unit = slash == std::string::npos ? "" : field.substr(slash + 1);
    const std::string name = people::joined(people::pathOf(units, unit));
    return (field.starts_with("leads/") ? "leder " : "i enheten ") + (name.empty() ? unit : name)
        + ": " + told;
}

} // namespace

std::string wordIn(const json &body, const char *key)
{
    const json word = member(body, key);
    return word.is_string() ? word.get<std::string>() : "";
}

void addEvent(Lines &lines, const record::LogEntry &entry)
{
    const auto *const told = std::find_if(kTold.begin(), kTold.end(),
                                          [&](const Told &one) { return one.kind == entry.kind; });
    if (told != kTold.end()) {
        told->add(lines, entry.body);
    }
}

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
    return entry.kind == "unit-set" ? "endret en enhet" : deedInWords(entry);
}

} // namespace minplan::report
