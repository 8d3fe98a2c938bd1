#include "player/question_marks.h"

#include "play/scoring.h"
#include "player/qt_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace minplan::app {

namespace {
using Feedback = play::ShowQuestionFeedback;

QString say(const char *text)
{
    return QCoreApplication::translate("Question", text);
}

void markOption(AnswerRow &row, const std::vector<std::string> &right)
{
    const bool isRight = std::find(right.begin(), right.end(), toStd(row.id)) != right.end();
    if (row.chosen) {
        row.mark = isRight ? AnswerRows::Right : AnswerRows::Wrong;
        row.note = isRight ? say(QT_TRANSLATE_NOOP("Question", "Ditt svar, og det er riktig"))
                           : say(QT_TRANSLATE_NOOP("Question", "Ditt svar, ikke riktig"));
    } else if (isRight) {
        row.mark = AnswerRows::Missed;
        row.note = say(QT_TRANSLATE_NOOP("Question", "Riktig svar"));
    }
}

QString rightIs(const QString &text)
{
    return QCoreApplication::translate("Question", "Riktig svar: %1").arg(text);
}

void markAgainst(AnswerRow &row, bool isRight, const QString &otherwise)
{
    row.mark = isRight ? AnswerRows::Right : AnswerRows::Wrong;
    row.note = isRight ? say(QT_TRANSLATE_NOOP("Question", "Riktig")) : otherwise;
}

void markPair(AnswerRow &row, const Feedback &feedback)
{
    const auto &targets = targetsOf(feedback.asked);
    const std::string prefix = toStd(row.id) + "=";
    for (const auto &pair : feedback.right) {
        if (pair.starts_with(prefix)) {
            const int place = placeOf(targets, pair.substr(prefix.size()));
            markAgainst(row, place == row.target, rightIs(textAt(targets, place)));
        }
    }
}

void markPlace(AnswerRow &row, std::size_t at, const Feedback &feedback)
{
    const auto &options = feedback.asked.options;
    if (at < feedback.right.size()) {
        const auto &right = feedback.right[at];
        const QString text = textAt(options, placeOf(options, right));
        markAgainst(row, toStd(row.id) == right,
                    QCoreApplication::translate("Question", "Her hører denne: %1").arg(text));
    }
}

/// One blank is scored as a question of its own, so that every accepted spelling counts.
void markBlank(AnswerRow &row, std::size_t at, const Feedback &feedback,
               const module::Question *written)
{
    const auto *blanks = written != nullptr ? std::get_if<module::Blanks>(&written->kind) : nullptr;
    if (blanks == nullptr || at >= blanks->accepted.size() || at >= feedback.right.size()) {
        return;
    }
    module::Question one;
    one.kind = module::Blanks{.text = {}, .accepted = {blanks->accepted[at]}};
    const auto points = play::score(one, std::vector<std::string>{toStd(row.written)}).points;
    markAgainst(row, points > text::Fraction(0), rightIs(toQt(feedback.right[at])));
}
} // namespace

const module::Question *questionIn(const module::Module &module, const play::ShowQuestion &asked)
{
    const auto *step = module::findStep(module, asked.step);
    const auto *quiz = step != nullptr ? std::get_if<module::Quiz>(&step->kind) : nullptr;
    if (quiz == nullptr) {
        return nullptr;
    }
    const auto found
        = std::find_if(quiz->questions.begin(), quiz->questions.end(),
                       [&asked](const auto &each) { return each.id == asked.question; });
    return found == quiz->questions.end() ? nullptr : &*found;
}

std::vector<AnswerRow> marked(const Feedback &feedback, const module::Question *written,
                              std::vector<AnswerRow> rows)
{
    const auto &kind = feedback.asked.kind;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        AnswerRow &row = rows[at];
        if (kind == "match" || kind == "sort") {
            markPair(row, feedback);
        } else if (kind == "order") {
            markPlace(row, at, feedback);
        } else if (kind == "blanks") {
            markBlank(row, at, feedback, written);
        } else {
            markOption(row, feedback.right);
        }
    }
    return rows;
}

QString rightInWords(const Feedback &feedback)
{
    if (feedback.right.empty() || feedback.points == feedback.of) {
        return {};
    }
    const QString right = toQt(feedback.right.front());
    if (feedback.asked.kind == "number") {
        return QCoreApplication::translate("Question", "Riktig svar: %1 %2")
            .arg(right, toQt(feedback.asked.unit))
            .trimmed();
    }
    if (feedback.asked.kind == "short") {
        return rightIs(right);
    }
    return {};
}

} // namespace minplan::app
