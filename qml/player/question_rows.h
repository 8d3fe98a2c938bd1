#pragma once

#include "play/attempt.h"
#include "player/answer_rows.h"

#include <QStringList>

namespace minplan::app {

/// What the learner has done with a question so far.
struct QuestionDraft {
    std::vector<AnswerRow> rows; ///< options, pairs, items or blanks
    QString text;                ///< number, short, reflect
};

/// The rows of a question that nobody has answered, in the order drawn.
[[nodiscard]] std::vector<AnswerRow> rowsOf(const play::ShowQuestion &question);
/// What match and sort give their items to.
[[nodiscard]] const std::vector<module::Item> &targetsOf(const play::ShowQuestion &question);

/// The draft in the form the engine takes.
[[nodiscard]] play::AnswerValue answerOf(const play::ShowQuestion &question,
                                         const QuestionDraft &draft);
/// The other way: what was answered, as rows and text, for showing it with its feedback.
[[nodiscard]] QuestionDraft draftOf(const play::ShowQuestion &question,
                                    const play::AnswerValue &answer);
/// Marks each row by what the engine says is right.
[[nodiscard]] std::vector<AnswerRow> marked(const play::ShowQuestionFeedback &feedback,
                                            std::vector<AnswerRow> rows);
/// What is right, in one line of words, for the kinds that are written; else empty.
[[nodiscard]] QString rightInWords(const play::ShowQuestionFeedback &feedback);

} // namespace minplan::app
