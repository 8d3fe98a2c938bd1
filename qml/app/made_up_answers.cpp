#include "app/made_up_answers.h"

#include <array>
#include <utility>

namespace minplan::app {
namespace {

using Json = nlohmann::json;

/// What a made-up person chooses.
struct Chosen {
    std::string kind;
    Json answer;
    Json because = Json::array();
};

/// How much one must know to get a question right, in turn; below 0: the less, the better.
constexpr std::array kAsked{0.45, -2.0, 0.35, -0.5, 0.6, 2.0, 0.55, 0.3};

bool isRight(double knows, double noise, std::size_t question)
{
    const double asked = kAsked.at(question % kAsked.size());
    return asked < 0 ? knows + noise < -asked : knows + noise >= asked;
}

/// Of several wrong options the last is believed by nobody, where it is so said.
Chosen chosen(const std::vector<module::Option> &options, bool right, std::size_t person,
              bool lastUnused)
{
    Chosen chosen;
    chosen.answer = Json::array();
    std::vector<const module::Option *> wrong;
    for (const module::Option &option : options) {
        if (!option.right) {
            wrong.push_back(&option);
        } else if (right) {
            chosen.answer.push_back(option.id);
        }
    }
    if (!right && !wrong.empty()) {
        const std::size_t believed
            = lastUnused && wrong.size() > 1 ? wrong.size() - 1 : wrong.size();
        const module::Option &option = *wrong[person % believed];
        chosen.answer.push_back(option.id);
        if (!option.misconception.empty()) {
            chosen.because.push_back(option.misconception);
        }
    }
    return chosen;
}

Chosen choose(const module::Question &question, bool right, std::size_t person, bool lastUnused)
{
    Chosen one;
    if (const auto *oneOf = std::get_if<module::OneOf>(&question.kind)) {
        one = chosen(oneOf->options, right, person, lastUnused);
        one.kind = "one-of";
    } else if (const auto *anyOf = std::get_if<module::AnyOf>(&question.kind)) {
        one = chosen(anyOf->options, right, person, lastUnused);
        one.kind = "any-of";
    } else if (const auto *said = std::get_if<module::TrueOrFalse>(&question.kind)) {
        one.answer = said->is == right;
        one.kind = "true-or-false";
    }
    return one;
}

/// One person's answers, and the result seen.
std::vector<play::Event> answers(const module::Quiz &quiz, const std::string &step,
                                 std::size_t person, std::size_t persons)
{
    constexpr std::size_t kNoise = 11;
    const double knows = static_cast<double>(person) / static_cast<double>(persons);
    std::vector<play::Event> events;
    for (std::size_t at = 0; at < quiz.questions.size(); ++at) {
        const module::Question &question = quiz.questions[at];
        const double noise
            = static_cast<double>((person * 7 + at * 3 + person * at) % kNoise) / kNoise * 1.2
            - 0.6;
        const bool right = isRight(knows, noise, at);
        Chosen one = choose(question, right, person, at % 8 == 0);
        if (one.kind.empty()) {
            continue;
        }
        const int sure = 1 + static_cast<int>((person + at) % 2) + (right || at == 3 ? 1 : 0);
        events.push_back({"question-answered",
                          step + "/" + question.id,
                          {{"kind", one.kind},
                           {"answer", std::move(one.answer)},
                           {"because", std::move(one.because)},
                           {"points", right ? question.points.toString() : "0"},
                           {"of", question.points.toString()},
                           {"sure", sure},
                           {"try", 1}}});
    }
    events.push_back({"result-seen", step, {{"try", 1}}});
    return events;
}

} // namespace

void answerQuiz(record::Store &store, const module::Module &module, const std::string &step,
                int persons, const std::string &unit)
{
    const auto &quiz = std::get<module::Quiz>(module::findStep(module, step)->kind);
    for (int person = 0; person < persons; ++person) {
        people::Person one;
        one.name = "Deltaker " + std::to_string(person + 1);
        one.profession = "ergoterapeut";
        one.unit = unit;
        const std::string id = store.addPerson(one).id;
        const std::string attempt
            = store.begin(id, module.id, module.edition,
                          {"attempt-begun", "", {{"seed", 1}, {"edition", module.edition}}});
        const auto events = answers(quiz, step, static_cast<std::size_t>(person),
                                    static_cast<std::size_t>(persons));
        store.append(attempt, events);
    }
}

} // namespace minplan::app
