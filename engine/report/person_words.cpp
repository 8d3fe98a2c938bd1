#include "report/person_words.h"

#include "report/plain_text.h"

#include <algorithm>
#include <array>

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

} // namespace minplan::report
