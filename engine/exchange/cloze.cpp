#include "exchange/draft_parts.h"
#include "exchange/moodle.h"
#include "text/digits.h"

#include <algorithm>
#include <array>

namespace minplan::exchange {

namespace {

enum class Field { Short, Number, Choice, Unknown };

struct FieldName {
    std::string_view name;
    Field field;
};
constexpr std::array kFields{
    FieldName{"SHORTANSWER", Field::Short},  FieldName{"SA", Field::Short},
    FieldName{"MW", Field::Short},           FieldName{"SHORTANSWER_C", Field::Short},
    FieldName{"SAC", Field::Short},          FieldName{"MWC", Field::Short},
    FieldName{"NUMERICAL", Field::Number},   FieldName{"NM", Field::Number},
    FieldName{"MULTICHOICE", Field::Choice}, FieldName{"MC", Field::Choice}};

Field fieldNamed(std::string_view name)
{
    const auto *exact = std::find_if(kFields.begin(), kFields.end(),
                                     [&](const FieldName &one) { return one.name == name; });
    if (exact != kFields.end()) {
        return exact->field;
    }
    // MULTICHOICE_VS, MCH …: how the choices are laid out.
    return name.starts_with("MULTICHOICE_") || name.starts_with("MC") ? Field::Choice
                                                                      : Field::Unknown;
}

/// Longer than any that was meant as one.
constexpr std::size_t kLongestHole = 10'000;

/// One «{1:SHORTANSWER:=plan~%50%planen#nesten}».
struct Hole {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view kind;
    std::string_view answers;
};

/// The next sign that no backslash stands before, or the text's end.
std::size_t plainSign(std::string_view text, char sign, std::size_t at)
{
    while (at < text.size() && text[at] != sign) {
        at += text[at] == '\\' ? 2 : 1;
    }
    return std::min(at, text.size());
}

/// What begins at a brace, if it is a field.
std::optional<Hole> holeAt(std::string_view text, std::size_t begin)
{
    text = text.substr(0, begin + kLongestHole);
    std::size_t at = begin + 1;
    while (at < text.size() && text::isDigit(text[at])) {
        ++at;
    }
    if (at >= text.size() || text[at] != ':') {
        return {};
    }
    const std::size_t kindEnd = text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_", at + 1);
    if (kindEnd == std::string_view::npos || text[kindEnd] != ':' || kindEnd == at + 1) {
        return {};
    }
    const std::size_t end = plainSign(text, '}', kindEnd);
    if (end == text.size()) {
        return {};
    }
    return Hole{begin, end + 1, text.substr(at + 1, kindEnd - at - 1),
                text.substr(kindEnd + 1, end - kindEnd - 1)};
}

std::vector<Hole> holesOf(std::string_view text)
{
    std::vector<Hole> holes;
    for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at)) {
        const std::optional<Hole> hole = holeAt(text, at);
        if (hole && holes.size() <= kMostAnswers) {
            holes.push_back(*hole);
        }
        at = hole ? hole->end : at + 1;
    }
    return holes;
}

std::string unescaped(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool sign = text[at] == '\\' && at + 1 < text.size()
            && std::string_view("}#~/\"\\").find(text[at + 1]) != std::string_view::npos;
        at += sign ? 1 : 0;
        result += text[at];
    }
    return result;
}

Answer answerOf(std::string_view piece, std::size_t at)
{
    Answer answer;
    piece = text::trimmed(piece);
    if (text::takePrefix(piece, "=")) {
        answer.percent = 100;
    } else if (const std::size_t closing = piece.starts_with('%') ? piece.find('%', 1) : 0;
               closing != std::string_view::npos && closing > 0) {
        answer.percent = percentOf(piece.substr(1, closing - 1)).value_or(0);
        piece.remove_prefix(closing + 1);
    }
    const std::size_t hash = plainSign(piece, '#', 0);
    answer.text = {unescaped(piece.substr(0, hash)), Markup::Plain, at};
    if (hash < piece.size()) {
        answer.feedback = {unescaped(piece.substr(hash + 1)), Markup::Plain, at};
    }
    return answer;
}

/// Puts the text together again with blanks in it.
class ClozeTaking
{
public:
    ClozeTaking(const Draft &draft, Intake &intake)
        : m_draft(draft)
        , m_intake(intake)
    { }
    module::Question run();

private:
    void hole(const Hole &hole);
    void split(std::string whole, std::size_t firstBlank);

    const Draft &m_draft;
    Intake &m_intake;
    module::Question m_question;
    module::Blanks m_blanks;
    std::vector<Answer> m_feedback;
};

void ClozeTaking::hole(const Hole &hole)
{
    Draft field;
    field.at = m_draft.at;
    const Field kind = fieldNamed(hole.kind);
    for (std::size_t at = 0; at <= hole.answers.size();) {
        const std::size_t end = plainSign(hole.answers, '~', at);
        field.answers.push_back(answerOf(hole.answers.substr(at, end - at), m_draft.at));
        at = end + 1;
    }
    if (kind == Field::Unknown) {
        m_intake.refuse(kinds::fieldUnknown, m_draft.at, {std::string(hole.kind)});
        return;
    }
    if (kind == Field::Choice) {
        m_intake.lose(kinds::choicesLost, m_draft.at);
    }
    for (Answer &answer : field.answers) {
        const std::size_t colon = answer.text.text.find(':');
        if (kind == Field::Number && colon != std::string::npos) {
            m_intake.lose(kinds::toleranceLost, m_draft.at, {answer.text.text});
            answer.text.text.resize(colon);
        }
        m_feedback.push_back(answer);
    }
    std::vector<std::string> accepted = acceptedAnswers(field, m_intake);
    for (const std::string &text : accepted) {
        if (text.find_first_of("|{}") != std::string::npos) {
            m_intake.refuse(kinds::blankSigns, m_draft.at, {text});
        }
    }
    m_blanks.accepted.push_back(std::move(accepted));
}

/// The paragraphs before the first blank's are what is asked.
void ClozeTaking::split(std::string whole, std::size_t firstBlank)
{
    TextInTwo two = inTwo(whole.substr(0, firstBlank), kAskBlank);
    const bool parted = whole.substr(0, firstBlank).find("\n\n") != std::string::npos;
    m_question.ask = two.ask;
    m_blanks.text = parted ? text::trimmed(whole.substr(whole.rfind("\n\n", firstBlank)))
                           : std::string_view(whole);
}

module::Question ClozeTaking::run()
{
    const std::string whole = asPlain(m_draft.ask, m_intake);
    const std::vector<Hole> holes = holesOf(whole);
    if (holes.empty() || holes.size() > kMostAnswers) {
        const bool none = holes.empty();
        m_intake.refuse(none ? kinds::fieldsMissing : kinds::tooManyAnswers, m_draft.at,
                        {std::to_string(kMostAnswers)});
        return {};
    }
    std::string text;
    std::size_t at = 0;
    for (const Hole &one : holes) {
        text += whole.substr(at, one.begin - at);
        hole(one);
        text += "{{" + std::to_string(m_blanks.accepted.size()) + "}}";
        at = one.end;
    }
    text += whole.substr(at);
    split(std::move(text), holes.front().begin);
    m_question.why = asMarkdown(m_draft.why, m_intake);
    m_question.hint = asMarkdown(m_draft.hint, m_intake);
    m_question.points = m_draft.points;
    m_question.kind = std::move(m_blanks);
    joinFeedback(m_feedback, m_draft.at, m_question, m_intake);
    return std::move(m_question);
}

} // namespace

void takeInCloze(const Draft &draft, Intake &intake)
{
    module::Question question = ClozeTaking(draft, intake).run();
    const std::string words = question.ask;
    intake.take(std::move(question), draft.name, words);
}

} // namespace minplan::exchange
