#include "report/items.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace minplan::report {

namespace {

using Json = nlohmann::ordered_json;

/// To four decimals: more would only seem to be known.
Json ofFigure(const std::optional<double> &figure)
{
    constexpr double kDigits = 1e4;
    return figure ? Json(std::round(*figure * kDigits) / kDigits + 0.0) : Json();
}

template <typename Value> Json orNull(const std::optional<Value> &value)
{
    return value ? Json(*value) : Json();
}

Json ofText(const std::string &text)
{
    return text.empty() ? Json() : Json(text);
}

Json ofConfidence(const Confidence &confidence)
{
    Json levels = Json::array();
    for (const ConfidenceLevel &level : confidence) {
        levels.push_back(
            {{"answers", level.answers},
             {"right", ofFigure(level.answers >= kLeastPersons ? level.right() : std::nullopt)}});
    }
    return {{"guess", levels[0]},
            {"fairly", levels[1]},
            {"certain", levels[2]},
            {"overconfidence", ofFigure(shownOverconfidence(confidence))}};
}

Json ofPick(const PickCount &pick)
{
    return {
        {"id", pick.id},           {"text", ofText(pick.text)},   {"right", orNull(pick.right)},
        {"persons", pick.persons}, {"upper", orNull(pick.upper)}, {"lower", orNull(pick.lower)}};
}

Json ofQuestion(const QuestionItem &item)
{
    Json json = {{"question", item.id},
                 {"ask", ofText(item.ask)},
                 {"bank", ofText(item.bank)},
                 {"persons", item.persons},
                 {"too_few", item.tooFew}};
    if (item.tooFew) {
        return json;
    }
    json["facility"] = ofFigure(item.figures.facility);
    json["deviation"] = ofFigure(item.figures.deviation);
    json["discrimination"] = ofFigure(item.figures.discrimination);
    json["efficiency"] = ofFigure(item.figures.efficiency);
    json["intended_weight"] = ofFigure(item.intendedWeight);
    json["effective_weight"] = ofFigure(item.effectiveWeight);
    json["picks"] = Json::array();
    for (const PickCount &pick : item.picks) {
        json["picks"].push_back(ofPick(pick));
    }
    json["misconceptions"] = Json::object();
    for (const auto &[id, persons] : item.misconceptions) {
        json["misconceptions"][id] = persons;
    }
    json["confidence"] = ofConfidence(item.confidence);
    json["hints"] = Json::array();
    for (const Hint hint : item.hints) {
        json["hints"].push_back(name(hint));
    }
    return json;
}

Json ofKey(const AskedKey &key, const std::string &title, std::int64_t persons, bool tooFew)
{
    return {{"module", key.module}, {"step", key.step},   {"title", ofText(title)},
            {"since", key.since},   {"persons", persons}, {"too_few", tooFew}};
}

Json ofQuiz(const QuizItems &quiz)
{
    Json json = ofKey(quiz.key, quiz.title, quiz.persons, quiz.tooFew);
    json["asked"] = quiz.key.questions;
    if (quiz.tooFew) {
        return json;
    }
    const QuizStatistics &figures = quiz.figures;
    json["drawn"] = quiz.drawn;
    json["mean"] = ofFigure(figures.mean);
    json["median"] = ofFigure(figures.median);
    json["deviation"] = ofFigure(figures.deviation);
    json["skewness"] = ofFigure(figures.skewness);
    json["kurtosis"] = ofFigure(figures.kurtosis);
    json["alpha"] = ofFigure(figures.alpha);
    json["error_ratio"] = ofFigure(figures.errorRatio);
    json["standard_error"] = ofFigure(figures.standardError);
    json["upper"] = quiz.groups ? Json(quiz.groups->upper) : Json();
    json["lower"] = quiz.groups ? Json(quiz.groups->lower) : Json();
    json["confidence"] = ofConfidence(quiz.confidence);
    json["questions"] = Json::array();
    for (const QuestionItem &item : quiz.questions) {
        json["questions"].push_back(ofQuestion(item));
    }
    return json;
}

Json ofScene(const SceneItem &scene)
{
    Json choices = Json::array();
    for (const ChoiceItem &choice : scene.choices) {
        choices.push_back({{"choice", choice.choice},
                           {"text", ofText(choice.text)},
                           {"persons", choice.persons}});
    }
    return {{"scene", scene.id},
            {"persons", scene.persons},
            {"end", ofText(scene.end)},
            {"ended_here", scene.endedHere},
            {"choices", std::move(choices)}};
}

Json ofCase(const CaseItems &one)
{
    Json json = ofKey(one.key, one.title, one.persons, one.tooFew);
    if (one.tooFew) {
        return json;
    }
    json["scenes"] = Json::array();
    for (const SceneItem &scene : one.scenes) {
        json["scenes"].push_back(ofScene(scene));
    }
    return json;
}

} // namespace

std::string itemsJson(const Items &items)
{
    Json quizzes = Json::array();
    for (const QuizItems &quiz : items.quizzes) {
        quizzes.push_back(ofQuiz(quiz));
    }
    Json cases = Json::array();
    for (const CaseItems &one : items.cases) {
        cases.push_back(ofCase(one));
    }
    const Json all
        = {{"least", items.least}, {"quizzes", std::move(quizzes)}, {"cases", std::move(cases)}};
    return all.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace minplan::report
