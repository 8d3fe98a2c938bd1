#include "exchange/draft_parts.h"

#include "text/digits.h"

#include <algorithm>
#include <utility>

namespace minplan::exchange {

namespace {

/// The spaces and line ends that stand next to the answer, which trimming takes from the text.
std::string spaceAtEnd(std::string_view text)
{
    return std::string(text.substr(text.find_last_not_of(" \t\n") + 1));
}

std::string spaceAtBegin(std::string_view text)
{
    return std::string(text.substr(0, text.find_first_not_of(" \t\n")));
}

/// Whether the text can stand round a blank.
bool hasNoBlank(const std::string &text)
{
    return text.find("{{") == std::string::npos && text.find("}}") == std::string::npos
        && !text.ends_with('{') && !text.starts_with('}');
}

/// «\*» is a star; gives whether one stands alone, for anything.
bool takeStars(std::string &text)
{
    bool anything = false;
    for (std::size_t at = text.find('*'); at != std::string::npos; at = text.find('*', at + 1)) {
        if (at > 0 && text[at - 1] == '\\') {
            text.erase(--at, 1);
        } else {
            anything = true;
        }
    }
    return anything;
}

} // namespace

TextInTwo inTwo(const std::string &whole, std::string_view otherwise)
{
    const std::size_t gap = whole.rfind("\n\n");
    if (gap == std::string::npos) {
        return {std::string(otherwise), whole};
    }
    const std::string_view before = text::trimmed(std::string_view(whole).substr(0, gap));
    const std::string_view after = text::trimmed(std::string_view(whole).substr(gap + 2));
    return {std::string(before.empty() ? otherwise : before), std::string(after)};
}

std::vector<std::string> acceptedAnswers(const Draft &draft, Intake &intake)
{
    const text::Fraction whole = 100;
    std::vector<std::string> texts;
    bool star = false;
    for (const Answer &answer : draft.answers) {
        std::string text = asPlain({answer.text.text, Markup::Plain, answer.text.at}, intake);
        const bool anything = takeStars(text);
        if (text.empty() || answer.percent <= text::Fraction(0)) {
            continue;
        }
        star = star || anything;
        if (anything) {
            intake.lose(kinds::wildcardLost, answer.text.at, {text});
        } else if (answer.percent >= whole) {
            texts.push_back(std::move(text));
        } else {
            intake.lose(kinds::partlyRightLost, answer.text.at, {text});
        }
    }
    if (texts.empty()) {
        intake.refuse(star ? kinds::answersNeedStar : kinds::rightMissing, draft.at);
    }
    return texts;
}

void joinFeedback(const std::vector<Answer> &answers, std::size_t at, module::Question &question,
                  Intake &intake)
{
    std::string joined;
    for (const Answer &answer : answers) {
        const std::string feedback = asMarkdown(answer.feedback, intake);
        if (!feedback.empty() && joined.find(feedback) == std::string::npos) {
            joined += (joined.empty() ? "" : "\n\n") + feedback;
        }
    }
    if (!joined.empty()) {
        intake.lose(kinds::feedbackJoined, at);
        question.why = joined + (question.why.empty() ? "" : "\n\n" + question.why);
    }
}

void putBlank(const Draft &draft, std::vector<std::string> accepted, module::Question &question,
              Intake &intake)
{
    const auto fits = [](const std::string &answer) {
        return answer.find_first_of("|{}") == std::string::npos;
    };
    const std::string before = asPlain(draft.ask, intake);
    const std::string after = asPlain(*draft.tail, intake);
    const std::string gap = spaceAtEnd(draft.ask.text);
    const std::string gapAfter = spaceAtBegin(draft.tail->text);
    if (!std::all_of(accepted.begin(), accepted.end(), fits) || !hasNoBlank(before)
        || !hasNoBlank(after)) {
        question.ask += gap + std::string(kGap) + gapAfter + asMarkdown(*draft.tail, intake);
        question.kind = module::Short{std::move(accepted)};
        return;
    }
    const bool opens = gap.find("\n\n") != std::string::npos && !before.empty();
    TextInTwo two = opens ? TextInTwo{before, ""} : inTwo(before, kAskBlank);
    question.ask = std::move(two.ask);
    module::Blanks blanks;
    blanks.text = two.text + (two.text.empty() ? "" : gap) + "{{1}}" + gapAfter + after;
    blanks.accepted.push_back(std::move(accepted));
    question.kind = std::move(blanks);
}

} // namespace minplan::exchange
