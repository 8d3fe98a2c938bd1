#include "exchange/moodle_answers.h"

#include "text/digits.h"

#include <algorithm>
#include <array>

namespace minplan::exchange {

namespace {

struct FormatName {
    std::string_view name;
    Markup markup;
};
constexpr std::array kFormats{
    FormatName{"html", Markup::Html}, FormatName{"plain_text", Markup::Plain},
    FormatName{"markdown", Markup::Markdown}, FormatName{"moodle_auto_format", Markup::Auto}};

std::vector<Answer> answersOf(const MoodleContext &context)
{
    std::vector<Answer> answers;
    for (const XmlElement &element : context.question.children("answer")) {
        Answer answer;
        answer.text = context.written(element);
        answer.percent = percentOf(element.attribute("fraction")).value_or(0);
        answer.feedback = context.written(element.child("feedback"));
        answers.push_back(std::move(answer));
    }
    return answers;
}

/// Without the zeros that Moodle fills up with: «3.1000000».
std::optional<text::Fraction> numberOf(std::string_view text)
{
    text = text::trimmed(text);
    if (text.find_first_of(".,") != std::string_view::npos) {
        text.remove_suffix(text.size() - 1 - text.find_last_not_of('0'));
        if (text.ends_with('.') || text.ends_with(',')) {
            text.remove_suffix(1);
        }
    }
    return text::decimal(text);
}

void readUnits(const MoodleContext &context, Draft &draft)
{
    std::string others;
    for (const XmlElement &unit : context.question.child("units").children("unit")) {
        const std::string name(text::trimmed(unit.child("unit_name").text()));
        const bool isOne = percentOf(unit.child("multiplier").text()) == text::Fraction(1);
        if (draft.unit.empty() && isOne) {
            draft.unit = name;
        } else {
            others += (others.empty() ? "" : ", ") + name;
        }
    }
    if (!others.empty()) {
        context.intake.lose(kinds::unitsLost, draft.at, {others});
    }
}

} // namespace

std::size_t MoodleContext::at(const XmlElement &element) const
{
    return source.byteAt({element.exists() ? element.line() : question.line(), 1});
}

Written MoodleContext::written(const XmlElement &element) const
{
    const std::string format = element.attribute("format");
    const auto *known = std::find_if(kFormats.begin(), kFormats.end(),
                                     [&](const FormatName &one) { return one.name == format; });
    return {element.child("text").text(), known == kFormats.end() ? Markup::Auto : known->markup,
            at(element)};
}

void readMoodleChoices(const MoodleContext &context, Draft &draft)
{
    const std::string single(text::trimmed(context.question.child("single").text()));
    draft.asked = single == "false" || single == "0" ? Asked::AnyOf : Asked::OneOf;
    draft.answers = answersOf(context);
}

void readMoodleTrueOrFalse(const MoodleContext &context, Draft &draft)
{
    draft.asked = Asked::TrueOrFalse;
    draft.answers = answersOf(context);
    bool found = false;
    for (const Answer &answer : draft.answers) {
        const std::string_view word = text::trimmed(answer.text.text);
        if (answer.percent >= text::Fraction(100) && (word == "true" || word == "false")) {
            draft.isTrue = word == "true";
            found = true;
        }
    }
    if (!found) {
        context.intake.refuse(kinds::rightMissing, draft.at);
    }
}

void readMoodleShort(const MoodleContext &context, Draft &draft)
{
    draft.asked = Asked::Short;
    draft.answers = answersOf(context);
    if (text::trimmed(context.question.child("usecase").text()) == "1") {
        context.intake.lose(kinds::caseLost, context.at(context.question.child("usecase")));
    }
}

void readMoodleNumber(const MoodleContext &context, Draft &draft)
{
    draft.asked = Asked::Number;
    for (const XmlElement &element : context.question.children("answer")) {
        Answer answer;
        answer.text = context.written(element);
        answer.percent = percentOf(element.attribute("fraction")).value_or(0);
        answer.feedback = context.written(element.child("feedback"));
        const XmlElement tolerance = element.child("tolerance");
        const auto is = numberOf(answer.text.text);
        const auto within = tolerance.exists() ? numberOf(tolerance.text()) : text::Fraction(0);
        if (is && within) {
            answer.number = Tolerance{*is, *within};
        } else if (answer.percent > text::Fraction(0)) {
            const std::string unread = is ? tolerance.text() : answer.text.text;
            context.intake.refuse(kinds::numberUnread, answer.text.at,
                                  {std::string(text::trimmed(unread))});
        }
        draft.answers.push_back(std::move(answer));
    }
    readUnits(context, draft);
}

void readMoodlePairs(const MoodleContext &context, Draft &draft)
{
    draft.asked = Asked::Match;
    for (const XmlElement &pair : context.question.children("subquestion")) {
        draft.pairs.push_back({context.written(pair), context.written(pair.child("answer"))});
    }
}

} // namespace minplan::exchange
