#include "play/body.h"
#include "play/protocol.h"

#include <array>

namespace minplan::play {

namespace {

using json = nlohmann::ordered_json;

/// Whole points as whole numbers, others to four places.
json pointsJson(text::Fraction points)
{
    if (points.denominator() == 1) {
        return points.numerator();
    }
    constexpr int kPlaces = 4;
    return json::parse(points.toDecimal('.', kPlaces));
}

json linesJson(const std::vector<module::Line> &lines)
{
    json result = json::array();
    for (const module::Line &line : lines) {
        result.push_back({{"who", line.who}, {"text", line.text}});
    }
    return result;
}

/// A number's right answer stands in the show as people of the module's language write it.
std::vector<std::string> rightForScripts(const ShowQuestionFeedback &show)
{
    std::vector<std::string> right = show.right;
    if (show.asked.kind == "number") {
        for (std::string &number : right) {
            const std::size_t mark = number.find(',');
            if (mark != std::string::npos) {
                number[mark] = '.';
            }
        }
    }
    return right;
}

/// The members a question has beyond those of all.
void addKind(json &line, const ShowQuestion &show)
{
    const std::string &kind = show.kind;
    if (kind == "one-of" || kind == "any-of" || kind == "order") {
        line["options"] = itemsJson(show.options);
    } else if (kind == "true-or-false") {
        line["statement"] = show.statement;
    } else if (kind == "match") {
        line["left"] = itemsJson(show.left);
        line["right"] = itemsJson(show.right);
    } else if (kind == "sort") {
        line["items"] = itemsJson(show.items);
        line["boxes"] = itemsJson(show.boxes);
    } else if (kind == "blanks") {
        line["text"] = show.text;
    } else if (kind == "number") {
        line["unit"] = show.unit;
    }
}

struct Line {
    json operator()(const ShowPage &show) const
    {
        return {{"show", "page"}, {"step", show.step}, {"title", show.title}, {"text", show.text}};
    }
    json operator()(const ShowStage &show) const
    {
        return {{"show", "stage"},     {"step", show.step}, {"stage", show.stage},
                {"title", show.title}, {"text", show.text}, {"do", itemsJson(show.tasks)}};
    }
    json operator()(const ShowScene &show) const
    {
        json line{{"show", "scene"},
                  {"step", show.step},
                  {"scene", show.scene},
                  {"text", show.text},
                  {"say", linesJson(show.say)}};
        if (!show.choices.empty()) {
            line["ask"] = show.ask;
            line["choices"] = itemsJson(show.choices);
        }
        line["meters"] = show.meters;
        if (show.end) {
            constexpr std::array<const char *, 3> kEndings{"good", "mixed", "poor"};
            line["end"] = kEndings.at(static_cast<std::size_t>(*show.end));
            line["debrief"] = show.debrief;
        }
        return line;
    }
    json operator()(const ShowChoiceFeedback &show) const
    {
        return {{"show", "feedback"},
                {"step", show.step},
                {"scene", show.scene},
                {"choice", show.choice},
                {"say", show.say}};
    }
    json operator()(const ShowQuestion &show) const
    {
        json line{{"show", "question"}, {"step", show.step}, {"question", show.question},
                  {"kind", show.kind},  {"ask", show.ask},   {"number", show.number},
                  {"of", show.of},      {"sure", show.sure}};
        addKind(line, show);
        return line;
    }
    json operator()(const ShowQuestionFeedback &show) const
    {
        return {{"show", "feedback"},
                {"step", show.asked.step},
                {"question", show.asked.question},
                {"points", pointsJson(show.points)},
                {"of", pointsJson(show.of)},
                {"right", rightForScripts(show)},
                {"say", show.say}};
    }
    json operator()(const ShowExercise &show) const
    {
        return {{"show", "exercise"},
                {"step", show.step},
                {"situation", show.situation},
                {"write", show.write}};
    }
    json operator()(const ShowRubric &show) const
    {
        return {{"show", "rubric"},
                {"step", show.step},
                {"rubric", itemsJson(show.rubric)},
                {"example", show.example}};
    }
    json operator()(const ShowPractice &show) const
    {
        return {{"show", "practice"}, {"step", show.step}, {"text", show.text}};
    }
    json operator()(const ShowResult &show) const
    {
        return {{"show", "result"},
                {"step", show.step},
                {"points", pointsJson(show.points)},
                {"of", pointsJson(show.of)},
                {"again", show.again}};
    }
    json operator()(const ShowEnd &show) const
    {
        return {{"show", "end"},
                {"module", show.module},
                {"points", pointsJson(show.points)},
                {"of", pointsJson(show.of)},
                {"passed", show.passed}};
    }
};

} // namespace

nlohmann::ordered_json toJson(const Show &show)
{
    return std::visit(Line{}, show);
}

} // namespace minplan::play
