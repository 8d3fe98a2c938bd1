#include "ctl/typed.h"

#include <map>

namespace minplan::ctl {

namespace {

using Items = std::vector<module::Item>;
/// An answer read, or what to say before asking again, or nothing: the person leaves.
using Read = std::variant<play::AnswerValue, Misread, Left>;

/// Why an answer of text or ids is always wrapped: a variant would take a text for a bool.
Read value(play::AnswerValue answer)
{
    return answer;
}

Read readOne(const play::ShowQuestion &question, Keyboard &keyboard)
{
    const auto line = keyboard.line("\n[Velg et tall] ");
    if (!line) {
        return Left{};
    }
    const auto words = wordsOf(*line);
    const auto option
        = words.size() == 1 ? numberIn(words.front(), question.options.size()) : std::nullopt;
    if (!option) {
        return Misread{"Skriv tallet foran svaret ditt."};
    }
    return value(std::vector<std::string>{question.options[*option].id});
}

Read readLetters(const play::ShowQuestion &question, Keyboard &keyboard, const char *prompt)
{
    const auto line = keyboard.line(prompt);
    if (!line) {
        return Left{};
    }
    std::vector<std::string> ids;
    for (const std::string &word : wordsOf(*line)) {
        const auto option = letterIn(word, question.options.size());
        if (!option) {
            return Misread{"Skriv bokstaver fra lista med mellomrom mellom, for eksempel: a c"};
        }
        ids.push_back(question.options[*option].id);
    }
    return value(ids);
}

Read readAny(const play::ShowQuestion &question, Keyboard &keyboard)
{
    return readLetters(question, keyboard, "\n[Velg alle som passer, for eksempel a c] ");
}

Read readOrder(const play::ShowQuestion &question, Keyboard &keyboard)
{
    return readLetters(question, keyboard,
                       "\n[Skriv bokstavene i rekkefølge, for eksempel b a c] ");
}

Read readTruth(const play::ShowQuestion & /*always the same two*/, Keyboard &keyboard)
{
    const auto line = keyboard.line("\n[Velg et tall] ");
    if (!line) {
        return Left{};
    }
    const auto choice = numberIn(*line, 2);
    if (!choice) {
        return Misread{"Skriv 1 for riktig eller 2 for galt."};
    }
    return value(*choice == 0);
}

/// «1a 2b»: each thing on the left with a letter of the list below it.
Read readPairs(const Items &left, const Items &right, Keyboard &keyboard)
{
    const auto line = keyboard.line("\n[Skriv par, for eksempel 1a 2b] ");
    if (!line) {
        return Left{};
    }
    std::map<std::string, std::string> pairs;
    for (const std::string &word : wordsOf(*line)) {
        const std::size_t split = std::min(word.find_first_not_of("0123456789"), word.size());
        const auto first = numberIn(word.substr(0, split), left.size());
        const auto second = letterIn(word.substr(split), right.size());
        if (!first || !second) {
            return Misread{"Skriv et tall og en bokstav for hvert par, for eksempel: 1a 2b"};
        }
        pairs[left[*first].id] = right[*second].id;
    }
    return value(pairs);
}

Read readMatch(const play::ShowQuestion &question, Keyboard &keyboard)
{
    return readPairs(question.left, question.right, keyboard);
}

Read readSort(const play::ShowQuestion &question, Keyboard &keyboard)
{
    return readPairs(question.items, question.boxes, keyboard);
}

Read readBlanks(const play::ShowQuestion &question, Keyboard &keyboard)
{
    std::vector<std::string> texts;
    for (int blank = 1; blank <= question.blanks; ++blank) {
        const auto line = keyboard.line((blank == 1 ? "\n" : "") + std::string("[")
                                        + std::to_string(blank) + "] ");
        if (!line) {
            return Left{};
        }
        texts.push_back(*line);
    }
    return value(texts);
}

Read readNumber(const play::ShowQuestion &question, Keyboard &keyboard)
{
    const auto line = keyboard.line("\n[Skriv et tall"
                                    + (question.unit.empty() ? "" : " i " + question.unit) + "] ");
    return line ? value(*line) : Left{};
}

Read readShort(const play::ShowQuestion & /*has no choices*/, Keyboard &keyboard)
{
    const auto line = keyboard.line("\n[Skriv svaret] ");
    return line ? value(*line) : Left{};
}

Read readReflection(const play::ShowQuestion & /*has no choices*/, Keyboard &keyboard)
{
    const auto text
        = keyboard.lines("\nSkriv ikke navn eller opplysninger om brukere. Bare du ser dette.\n"
                         "[Skriv. En tom linje avslutter]\n");
    return text ? value(*text) : Left{};
}

using Reader = Read (*)(const play::ShowQuestion &, Keyboard &);

const std::map<std::string, Reader> &readers()
{
    static const std::map<std::string, Reader> kReaders
        = {{"one-of", readOne},        {"any-of", readAny},    {"true-or-false", readTruth},
           {"match", readMatch},       {"order", readOrder},   {"sort", readSort},
           {"blanks", readBlanks},     {"number", readNumber}, {"short", readShort},
           {"reflect", readReflection}};
    return kReaders;
}

} // namespace

Typed askAnswer(const play::ShowQuestion &question, Keyboard &keyboard)
{
    keyboard.setHint(question.hint);
    Read read = readers().at(question.kind)(question, keyboard);
    keyboard.setHint({});
    if (auto *misread = std::get_if<Misread>(&read)) {
        return std::move(*misread);
    }
    if (std::holds_alternative<Left>(read)) {
        return Left{};
    }
    return play::Reply(play::Answer{std::get<play::AnswerValue>(std::move(read)), std::nullopt});
}

bool askSureness(const play::Show &show, play::Reply &reply, Keyboard &keyboard)
{
    const auto *question = std::get_if<play::ShowQuestion>(&show);
    auto *answer = std::get_if<play::Answer>(&reply);
    if (question == nullptr || answer == nullptr || !question->sure
        || question->kind == "reflect") {
        return true;
    }
    while (!answer->sure) {
        const auto line = keyboard.line(
            "[Hvor sikker er du? 1 gjetter · 2 ganske sikker · 3 helt sikker · Enter: si ikke] ");
        if (!line || line->empty()) {
            return line.has_value();
        }
        if (const auto sure = numberIn(*line, 3)) {
            answer->sure = static_cast<int>(*sure) + 1;
        }
    }
    return true;
}

} // namespace minplan::ctl
