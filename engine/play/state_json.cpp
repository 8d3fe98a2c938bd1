#include "play/body.h"
#include "play/state.h"

#include <type_traits>

namespace minplan::play {

using nlohmann::json;

namespace {

json asJson(const GivenAnswer &given)
{
    json value{{"answer", toJson(given.value)},
               {"points", given.points.toString()},
               {"of", given.of.toString()},
               {"feedbackSeen", given.feedbackSeen}};
    if (given.sure) {
        value["sure"] = *given.sure;
    }
    return value;
}

json asJson(const QuizPlay &play)
{
    json tries = json::array();
    for (const QuizTry &quizTry : play.tries) {
        json answers = json::object();
        for (const auto &[question, given] : quizTry.answers) {
            answers[question] = asJson(given);
        }
        tries.push_back({{"drawn", toJson(quizTry.drawn)},
                         {"answers", std::move(answers)},
                         {"askAgain", quizTry.askAgain},
                         {"resultSeen", quizTry.resultSeen}});
    }
    return tries;
}

json asJson(const CasePlay &play)
{
    json moves = json::array();
    for (const CaseMove &move : play.moves) {
        moves.push_back(
            {{"scene", move.scene}, {"choice", move.choice}, {"feedbackSeen", move.feedbackSeen}});
    }
    return {{"moves", std::move(moves)},
            {"scene", play.scene},
            {"meters", play.meters},
            {"finished", play.finished}};
}

json asJson(const ExerciseWork &work)
{
    json value{{"written", work.written}};
    if (work.judged) {
        value["judged"] = *work.judged;
    }
    return value;
}

template <typename Value> json eachToJson(const std::map<std::string, Value> &values)
{
    json result = json::object();
    for (const auto &[id, value] : values) {
        result[id] = asJson(value);
    }
    return result;
}

std::map<std::string, std::string> valuesIn(const json &question)
{
    std::map<std::string, std::string> values;
    const json &written = member(question, "values");
    if (written.is_object()) {
        for (const auto &[name, value] : written.items()) {
            values[name] = textIn(written, name);
        }
    }
    return values;
}

} // namespace

json toJson(const State &state)
{
    json value{{"begun", state.begun},
               {"edition", state.edition},
               {"seed", state.seed},
               {"seen", state.seen},
               {"read", state.read},
               {"stages", state.stages},
               {"cases", eachToJson(state.cases)},
               {"quizzes", eachToJson(state.quizzes)},
               {"exercises", eachToJson(state.exercises)}};
    if (!state.covered.empty()) {
        value["covered"] = state.covered;
    }
    if (state.ended) {
        value["ended"] = {{"points", state.ended->points.toString()},
                          {"of", state.ended->of.toString()},
                          {"passed", state.ended->passed}};
    }
    return value;
}

json toJson(const AnswerValue &answer)
{
    return std::visit([](const auto &value) { return json(value); }, answer);
}

std::optional<AnswerValue> answerFrom(const json &value)
{
    if (value.is_boolean()) {
        return value.get<bool>();
    }
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (!value.is_structured()) {
        return std::nullopt;
    }
    for (const json &element : value) {
        if (!element.is_string()) {
            return std::nullopt;
        }
    }
    if (value.is_array()) {
        return value.get<std::vector<std::string>>();
    }
    return value.get<std::map<std::string, std::string>>();
}

json toJson(const DrawnQuiz &drawn)
{
    json questions = json::array();
    for (const DrawnQuestion &question : drawn) {
        json value{{"question", question.question}};
        if (!question.first.empty()) {
            value["first"] = question.first;
        }
        if (!question.second.empty()) {
            value["second"] = question.second;
        }
        if (!question.values.empty()) {
            value["values"] = question.values;
        }
        questions.push_back(std::move(value));
    }
    return questions;
}

DrawnQuiz drawnFrom(const json &value)
{
    DrawnQuiz drawn;
    if (!value.is_array()) {
        return drawn;
    }
    for (const json &question : value) {
        std::string id = textIn(question, "question");
        if (!id.empty()) {
            drawn.push_back({std::move(id), textsIn(question, "first"), textsIn(question, "second"),
                             valuesIn(question)});
        }
    }
    return drawn;
}

} // namespace minplan::play
