#include "play/question_event.h"

#include "play/body.h"
#include "play/drawing.h"
#include "play/instance.h"
#include "play/scoring.h"

#include <algorithm>

namespace minplan::play {

namespace {

using nlohmann::json;

/// What of a question was on the screen, in the order shown. Only what its kind has.
json shownParts(const ShowQuestion &show)
{
    json body{{"title", show.stepTitle}, {"kind", show.kind}, {"ask", show.ask}};
    const std::initializer_list<std::pair<const char *, const std::vector<module::Item> &>> kLists{
        {"options", show.options}, {"left", show.left},   {"right", show.right},
        {"items", show.items},     {"boxes", show.boxes},
    };
    for (const auto &[key, items] : kLists) {
        if (!items.empty()) {
            body[key] = itemsJson(items);
        }
    }
    const std::initializer_list<std::pair<const char *, const std::string &>> kTexts{
        {"statement", show.statement}, {"text", show.text}, {"unit", show.unit}};
    for (const auto &[key, text] : kTexts) {
        if (!text.empty()) {
            body[key] = text;
        }
    }
    return body;
}

/// The misconceptions behind the wrong options picked, counted across units.
json misconceptions(const module::Question &question, const AnswerValue &answer)
{
    json found = json::array();
    const auto *picked = std::get_if<std::vector<std::string>>(&answer);
    const auto collect = [&](const std::vector<module::Option> &options) {
        for (const module::Option &option : options) {
            const bool isPicked
                = std::find(picked->begin(), picked->end(), option.id) != picked->end();
            if (isPicked && !option.right && !option.misconception.empty()) {
                found.push_back(option.misconception);
            }
        }
    };
    if (const auto *oneOf = std::get_if<module::OneOf>(&question.kind); oneOf && picked) {
        collect(oneOf->options);
    }
    if (const auto *anyOf = std::get_if<module::AnyOf>(&question.kind); anyOf && picked) {
        collect(anyOf->options);
    }
    return found;
}

void addTry(json &body, const QuizStanding &standing)
{
    body["try"] = standing.number;
    if (!standing.recorded) {
        body["drawn"] = toJson(standing.quizTry.drawn);
    }
}

} // namespace

Event questionAnswered(const Walk &walk, const module::Step &step, const ShowQuestion &show,
                       const Answer &answer)
{
    const auto &quiz = std::get<module::Quiz>(step.kind);
    const QuizStanding standing = standingOf(walk, step, quiz);
    const std::vector<AskedQuestion> all = askedIn(standing.quizTry, quiz);
    const auto asked = std::find_if(all.begin(), all.end(), [&show](const auto &one) {
        return one.question->id == show.question;
    });
    const module::Question question = instanceOf(*asked, decimalMarkOf(walk.module));
    const Score given = score(question, answer.value);
    json body = shownParts(show);
    addTry(body, standing);
    body["answer"] = toJson(answer.value);
    body["points"] = given.points.toString();
    body["of"] = given.of.toString();
    if (answer.sure && show.sure) {
        body["sure"] = *answer.sure;
    }
    const std::initializer_list<std::pair<const char *, const std::string &>> kOrigins{
        {"bank", question.bank}, {"objective", question.objective}};
    for (const auto &[key, text] : kOrigins) {
        if (!text.empty()) {
            body[key] = text;
        }
    }
    json because = misconceptions(question, answer.value);
    if (!because.empty()) {
        body["because"] = std::move(because);
    }
    return {"question-answered", step.id + "/" + show.question, std::move(body)};
}

Event resultSeen(const Walk &walk, const module::Step &step, const ShowResult &show)
{
    json body{{"title", show.title},
              {"points", show.points.toString()},
              {"of", show.of.toString()},
              {"counts", show.counts}};
    addTry(body, standingOf(walk, step, std::get<module::Quiz>(step.kind)));
    return {"result-seen", step.id, std::move(body)};
}

Event tryBegun(const Walk &walk, const module::Step &step)
{
    const auto &quiz = std::get<module::Quiz>(step.kind);
    const int number = standingOf(walk, step, quiz).number + 1;
    const Chance chance(seedFor(walk.state.seed, step.id, number));
    const DrawnQuiz drawn = drawQuiz(quiz, seenQuestions(walk.state), chance);
    return {
        "try-begun", step.id, {{"title", step.title}, {"try", number}, {"drawn", toJson(drawn)}}};
}

} // namespace minplan::play
