#include "module_builder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>

namespace minplan::tests {

using module::Item;
using module::Step;

Step page(const std::string &id)
{
    return {id, "Side " + id, {}, module::Page{"Tekst " + id, {}}};
}

Step procedure(const std::string &id, const std::vector<std::string> &stages)
{
    module::Procedure procedure;
    for (const std::string &stage : stages) {
        procedure.stages.push_back({stage,
                                    "Ledd " + stage,
                                    "Tekst " + stage,
                                    items({"spor", "gjenta"}),
                                    "Fallgruve",
                                    "Grunn",
                                    {}});
    }
    return {id, "Prosedyre " + id, {}, procedure};
}

Step exercise(const std::string &id)
{
    return {id,
            "Oppgave " + id,
            {},
            module::Exercise{"Solveig sitter der.", "Skriv et mål.",
                             items({"eierskap", "ikke-tiltak"}), "Jeg er med i koret."}};
}

Step practice(const std::string &id)
{
    return {id, "Praksis " + id, {}, module::Practice{"Spør én bruker.", 14}};
}

Step quiz(const std::string &id, module::Quiz quiz)
{
    return {id, "Test " + id, {}, std::move(quiz)};
}

Step caseStep(const std::string &id, module::Case kind)
{
    return {id, "Case " + id, {}, std::move(kind)};
}

std::vector<Item> items(const std::vector<std::string> &ids)
{
    std::vector<Item> result;
    for (const std::string &id : ids) {
        std::string text = id;
        std::transform(text.begin(), text.end(), text.begin(), [](unsigned char letter) {
            return static_cast<char>(std::toupper(letter));
        });
        result.push_back({id, text});
    }
    return result;
}

std::vector<module::Option> options(const std::vector<std::string> &marked)
{
    std::vector<module::Option> result;
    for (const std::string &mark : marked) {
        const std::string id = mark.substr(1);
        const bool right = mark.front() == '+';
        result.push_back({id, "Tekst " + id, right, right ? "" : "why " + id, {}});
    }
    return result;
}

module::Question question(const std::string &id, module::QuestionKind kind, text::Fraction points)
{
    module::Question question;
    question.id = id;
    question.ask = "Spørsmål " + id;
    question.points = points;
    question.kind = std::move(kind);
    return question;
}

module::Question oneOf(const std::string &id)
{
    return question(id, module::OneOf{options({"+ja", "-nei", "-kanskje"})});
}

module::Quiz quizOf(std::vector<module::Question> questions)
{
    module::Quiz quiz;
    quiz.questions = std::move(questions);
    return quiz;
}

module::Match match(const std::vector<std::pair<std::string, std::string>> &pairs,
                    const std::vector<std::string> &with)
{
    module::Match match;
    for (const auto &[left, right] : pairs) {
        match.left.push_back(items({left}).front());
        match.right.push_back(items({right}).front());
    }
    match.with = items(with);
    return match;
}

module::Sort sort(const std::vector<std::pair<std::string, std::vector<std::string>>> &boxes)
{
    module::Sort sort;
    for (const auto &[box, inside] : boxes) {
        sort.boxes.push_back({items({box}).front(), items(inside)});
    }
    return sort;
}

module::Module moduleOf(std::vector<Step> steps)
{
    module::Module module;
    module.id = "prove";
    module.title = "Prøve";
    module.steps = std::move(steps);
    return module;
}

Played::Played(const module::Module &module, const play::Beginning &beginning)
    : events{play::Attempt::begin(module, beginning)}
    , attempt(module, events)
{ }

std::vector<play::Event> Played::reply(const play::Reply &reply)
{
    const auto result = attempt.reply(reply);
    if (const auto *refusal = std::get_if<play::Refusal>(&result)) {
        FAIL("refused: " << play::sentence(*refusal, "en"));
    }
    const auto given = std::get<std::vector<play::Event>>(result);
    for (const play::Event &event : given) {
        events.push_back(event);
        attempt.apply(event);
    }
    return given;
}

void Played::goOn(int times)
{
    for (int turn = 0; turn < times; ++turn) {
        reply(play::GoNext{});
    }
}

void Played::answer(play::AnswerValue value)
{
    reply(play::Answer{std::move(value), std::nullopt});
}

play::Refusal Played::refusal(const play::Reply &reply) const
{
    const auto before = attempt.toJson();
    const auto result = attempt.reply(reply);
    CHECK(attempt.toJson() == before);
    if (std::holds_alternative<std::vector<play::Event>>(result)) {
        FAIL("the reply was taken");
    }
    return std::get<play::Refusal>(result);
}

} // namespace minplan::tests
