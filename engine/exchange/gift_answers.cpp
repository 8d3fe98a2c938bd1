#include "exchange/gift.h"
#include "text/digits.h"

#include <algorithm>
#include <array>

namespace minplan::exchange {

namespace {

using text::Fraction;

/// The range «a..b», the number with its tolerance «a:b», or the number alone.
std::optional<Tolerance> toleranceOf(std::string_view text)
{
    const std::size_t dots = text.find("..");
    if (dots != std::string_view::npos) {
        const auto from = text::decimal(text.substr(0, dots));
        const auto to = text::decimal(text.substr(dots + 2));
        if (!from || !to) {
            return {};
        }
        return Tolerance{(*from + *to) / Fraction(2), (*to - *from) / Fraction(2)};
    }
    const std::size_t colon = text.find(':');
    const auto is = text::decimal(text.substr(0, colon));
    const auto within = colon == std::string_view::npos ? std::optional<Fraction>(0)
                                                        : text::decimal(text.substr(colon + 1));
    if (!is || !within) {
        return {};
    }
    return Tolerance{*is, *within};
}

/// Reads the answers of one question.
class AnswerReader
{
public:
    AnswerReader(const GiftText &text, Draft &draft, Intake &intake)
        : m_text(text)
        , m_draft(draft)
        , m_intake(intake)
    { }
    void run(GiftPart body);

private:
    void choices(GiftPart body);
    void numbers(GiftPart body);
    void pairs(GiftPart body);
    bool trueOrFalse(GiftPart body);
    void each(GiftPart body, std::string_view signs, Fraction bare);
    void one(GiftPart part, Fraction percent);
    [[nodiscard]] GiftPart withoutGeneral(GiftPart body);

    const GiftText &m_text;
    Draft &m_draft;
    Intake &m_intake;
};

/// «%50%answer#feedback»
void AnswerReader::one(GiftPart part, Fraction percent)
{
    const std::size_t hash = m_text.find("#", part);
    GiftPart words = m_text.trimmed({part.begin, hash});
    Answer answer;
    const std::string_view raw = m_text.raw(words);
    const std::size_t closing = raw.starts_with('%') ? raw.find('%', 1) : std::string_view::npos;
    if (closing != std::string_view::npos) {
        if (const auto written = percentOf(raw.substr(1, closing - 1))) {
            percent = *written;
            words.begin += closing + 1;
        }
    }
    answer.percent = percent;
    answer.text = m_text.written(m_text.trimmed(words), m_draft.ask.markup);
    if (hash < part.end) {
        answer.feedback = m_text.written({hash + 1, part.end}, m_draft.ask.markup);
    }
    m_draft.answers.push_back(std::move(answer));
}

/// Every answer begins with a sign: = is right, ~ is not. `bare`: what one without a sign is worth.
void AnswerReader::each(GiftPart body, std::string_view signs, Fraction bare)
{
    std::size_t at = m_text.find(signs, body);
    const GiftPart first = m_text.trimmed({body.begin, at});
    if (!first.empty() && bare > Fraction(0)) {
        one(first, bare);
    } else if (!first.empty()) {
        m_intake.refuse(kinds::textStray, first.begin, {std::string(m_text.raw(first))});
    }
    while (at < body.end && m_draft.answers.size() <= kMostAnswers) {
        const std::size_t next = m_text.find(signs, {at + 1, body.end});
        one({at + 1, next}, m_text.raw({at, at + 1}) == "=" ? 100 : 0);
        at = next;
    }
}

void AnswerReader::choices(GiftPart body)
{
    m_draft.asked = m_text.has("=", body) ? Asked::OneOf : Asked::AnyOf;
    each(body, "=~", 0);
}

void AnswerReader::numbers(GiftPart body)
{
    m_draft.asked = Asked::Number;
    each(m_text.trimmed({body.begin + 1, body.end}), "=~", 100);
    for (Answer &answer : m_draft.answers) {
        const std::string_view words = text::trimmed(answer.text.text);
        answer.number = toleranceOf(words);
        if (!answer.number && answer.percent > Fraction(0)) {
            m_intake.refuse(kinds::numberUnread, answer.text.at, {std::string(words)});
        }
    }
}

void AnswerReader::pairs(GiftPart body)
{
    m_draft.asked = Asked::Match;
    std::size_t at = m_text.find("=", body);
    const GiftPart first = m_text.trimmed({body.begin, at});
    if (!first.empty()) {
        m_intake.refuse(kinds::textStray, first.begin, {std::string(m_text.raw(first))});
    }
    while (at < body.end && m_draft.pairs.size() <= kMostAnswers) {
        const std::size_t next = m_text.find("=", {at + 1, body.end});
        const GiftPart pair = m_text.trimmed({at + 1, next});
        const std::size_t arrow = m_text.raw(pair).find("->");
        if (arrow == std::string_view::npos) {
            m_intake.refuse(kinds::pairBroken, at, {std::string(m_text.raw(pair))});
            return;
        }
        const std::size_t middle = pair.begin + arrow;
        m_draft.pairs.push_back(
            {m_text.written(m_text.trimmed({pair.begin, middle}), m_draft.ask.markup),
             m_text.written(m_text.trimmed({middle + 2, pair.end}), m_draft.ask.markup)});
        at = next;
    }
}

/// «T», «FALSE»; feedback for those who got it wrong, then for those who did not.
bool AnswerReader::trueOrFalse(GiftPart body)
{
    constexpr std::array<std::string_view, 4> words{"T", "TRUE", "F", "FALSE"};
    std::size_t hash = m_text.find("#", body);
    const std::string_view word = m_text.raw(m_text.trimmed({body.begin, hash}));
    if (std::find(words.begin(), words.end(), word) == words.end()) {
        return false;
    }
    m_draft.asked = Asked::TrueOrFalse;
    m_draft.isTrue = word.front() == 'T';
    while (hash < body.end && m_draft.answers.size() <= kMostAnswers) {
        const std::size_t next = m_text.find("#", {hash + 1, body.end});
        Answer answer;
        answer.feedback = m_text.written({hash + 1, next}, m_draft.ask.markup);
        m_draft.answers.push_back(std::move(answer));
        hash = next;
    }
    return true;
}

/// What follows «####» is feedback for everybody.
GiftPart AnswerReader::withoutGeneral(GiftPart body)
{
    for (std::size_t at = m_text.find("#", body); at < body.end;
         at = m_text.find("#", {at + 1, body.end})) {
        if (m_text.raw({at, body.end}).starts_with("####")) {
            m_draft.why = m_text.written({at + 4, body.end}, m_draft.ask.markup);
            return {body.begin, at};
        }
    }
    return body;
}

void AnswerReader::run(GiftPart body)
{
    body = m_text.trimmed(withoutGeneral(body));
    const std::string_view raw = m_text.raw(body);
    if (raw.empty()) {
        m_draft.asked = Asked::Essay;
    } else if (raw.front() == '#') {
        numbers(body);
    } else if (m_text.has("~", body)) {
        choices(body);
    } else if (m_text.has("=", body) && raw.find("->") != std::string_view::npos) {
        pairs(body);
    } else if (!trueOrFalse(body)) {
        m_draft.asked = Asked::Short;
        each(body, "=", 100);
    }
}

} // namespace

void readGiftAnswers(const GiftText &text, GiftPart body, Draft &draft, Intake &intake)
{
    AnswerReader(text, draft, intake).run(body);
}

} // namespace minplan::exchange
