#include "exchange/draft.h"

#include "exchange/draft_parts.h"
#include "text/digits.h"

#include <algorithm>
#include <utility>

namespace minplan::exchange {

namespace {

using text::Fraction;

const Fraction kWhole = 100;

/// Turns one draft into a question, kind by kind.
class Taking
{
public:
    Taking(const Draft &draft, Intake &intake)
        : m_draft(draft)
        , m_intake(intake)
    { }
    module::Question run();
    /// What was asked before it was parted into question and text.
    [[nodiscard]] const std::string &words() const { return m_words; }

private:
    void byKind();
    void ask();
    void options(bool onlyOne);
    [[nodiscard]] bool weightsKept(bool onlyOne, std::size_t rights) const;
    void trueOrFalse();
    void shortAnswer();
    void number();
    void match();

    const Draft &m_draft;
    Intake &m_intake;
    module::Question m_question;
    std::string m_words;
};

void Taking::ask()
{
    m_question.ask = asMarkdown(m_draft.ask, m_intake);
    if (m_draft.tail && m_draft.asked != Asked::Short) {
        const std::string tail = asMarkdown(*m_draft.tail, m_intake);
        m_question.ask += (m_question.ask.empty() ? "" : " ") + std::string(kGap) + ' ' + tail;
    }
    if (m_question.ask.empty() && !m_draft.tail) {
        m_intake.refuse(kinds::textMissing, m_draft.at);
    }
}

/// Ours: a right one gives its share, a wrong one takes as much; of one-of, right is all there is.
bool Taking::weightsKept(bool onlyOne, std::size_t rights) const
{
    const Fraction share = kWhole / Fraction(static_cast<std::int64_t>(rights));
    const auto near = [](Fraction a, Fraction b) {
        const Fraction off = a < b ? b - a : a - b;
        return off < Fraction(1, 100);
    };
    return std::all_of(m_draft.answers.begin(), m_draft.answers.end(), [&](const Answer &answer) {
        if (onlyOne) {
            return answer.percent == kWhole || answer.percent == Fraction(0);
        }
        return near(answer.percent, answer.percent > Fraction(0) ? share : -share);
    });
}

void Taking::options(bool onlyOne)
{
    std::vector<module::Option> options;
    std::size_t rights = 0;
    for (const Answer &answer : m_draft.answers) {
        module::Option option;
        option.text = asPlain(answer.text, m_intake);
        option.right = onlyOne ? answer.percent >= kWhole : answer.percent > Fraction(0);
        option.why = asMarkdown(answer.feedback, m_intake);
        rights += option.right ? 1 : 0;
        options.push_back(std::move(option));
    }
    if (rights == 0) {
        m_intake.refuse(kinds::rightMissing, m_draft.at);
        return;
    }
    if (!weightsKept(onlyOne, rights)) {
        m_intake.lose(kinds::weightsLost, m_draft.at);
    }
    if (onlyOne && rights > 1) {
        m_intake.lose(kinds::nowSeveralRight, m_draft.at);
    }
    if (onlyOne && rights == 1) {
        m_question.kind = module::OneOf{std::move(options)};
    } else {
        m_question.kind = module::AnyOf{std::move(options)};
    }
}

void Taking::trueOrFalse()
{
    TextInTwo two = inTwo(m_question.ask, kAskTrue);
    m_question.ask = std::move(two.ask);
    m_question.kind = module::TrueOrFalse{std::move(two.text), m_draft.isTrue};
    joinFeedback(m_draft.answers, m_draft.at, m_question, m_intake);
}

void Taking::shortAnswer()
{
    std::vector<std::string> texts = acceptedAnswers(m_draft, m_intake);
    if (m_draft.tail) {
        putBlank(m_draft, std::move(texts), m_question, m_intake);
    } else {
        m_question.kind = module::Short{std::move(texts)};
    }
    joinFeedback(m_draft.answers, m_draft.at, m_question, m_intake);
}

void Taking::number()
{
    const auto right = std::find_if(m_draft.answers.begin(), m_draft.answers.end(),
                                    [](const Answer &answer) { return answer.percent >= kWhole; });
    if (right == m_draft.answers.end()) {
        m_intake.refuse(kinds::rightMissing, m_draft.at);
        return;
    }
    constexpr std::int64_t kFinest = 1'000'000;
    const Tolerance number = right->number.value_or(Tolerance{});
    const std::string shown = number.is.toDecimal('.', 6);
    if (kFinest % number.is.denominator() != 0 || kFinest % number.within.denominator() != 0
        || number.within < Fraction(0)) {
        m_intake.refuse(kinds::numberUnread, right->text.at,
                        {std::string(text::trimmed(right->text.text))});
        return;
    }
    const auto counted = std::count_if(m_draft.answers.begin(), m_draft.answers.end(),
                                       [](const Answer &one) { return one.percent > Fraction(0); });
    if (counted > 1) {
        m_intake.lose(kinds::numbersLost, m_draft.at, {shown});
    }
    m_question.kind = module::Number{number.is, number.within, m_draft.unit};
    joinFeedback(m_draft.answers, m_draft.at, m_question, m_intake);
}

void Taking::match()
{
    module::Match kind;
    for (const Pair &pair : m_draft.pairs) {
        const std::string left = asPlain(pair.left, m_intake);
        const std::string right = asPlain(pair.right, m_intake);
        if (left.empty()) {
            kind.with.push_back({"", right});
        } else {
            kind.left.push_back({"", left});
            kind.right.push_back({"", right});
        }
    }
    m_question.kind = std::move(kind);
}

void Taking::byKind()
{
    switch (m_draft.asked) {
    case Asked::OneOf:
    case Asked::AnyOf:
        options(m_draft.asked == Asked::OneOf);
        return;
    case Asked::TrueOrFalse:
        trueOrFalse();
        return;
    case Asked::Short:
        shortAnswer();
        return;
    case Asked::Number:
        number();
        return;
    case Asked::Match:
        match();
        return;
    case Asked::Essay:
        m_intake.lose(kinds::gradingLost, m_draft.at);
        m_question.kind = module::Reflect{};
        return;
    case Asked::Text:
        m_intake.refuse(kinds::onlyText, m_draft.at);
        return;
    }
}

module::Question Taking::run()
{
    const std::size_t count = std::max(m_draft.answers.size(), m_draft.pairs.size());
    if (count > kMostAnswers) {
        m_intake.refuse(kinds::tooManyAnswers, m_draft.at, {std::to_string(kMostAnswers)});
        return std::move(m_question);
    }
    m_question.why = asMarkdown(m_draft.why, m_intake);
    m_question.hint = asMarkdown(m_draft.hint, m_intake);
    m_question.points = m_draft.points;
    ask();
    m_words = m_question.ask;
    byKind();
    return std::move(m_question);
}

} // namespace

void takeIn(const Draft &draft, Intake &intake)
{
    Taking taking(draft, intake);
    module::Question question = taking.run();
    intake.take(std::move(question), draft.name, taking.words());
}

std::optional<text::Fraction> percentOf(std::string_view text)
{
    constexpr std::size_t kDecimals = 6;
    text = text::trimmed(text);
    const std::size_t mark = text.find_first_of(".,");
    return text::decimal(
        text.substr(0, mark == std::string_view::npos ? mark : mark + 1 + kDecimals));
}

} // namespace minplan::exchange
