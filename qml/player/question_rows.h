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
/// The item's place in the list, or -1.
[[nodiscard]] int placeOf(const std::vector<module::Item> &items, std::string_view id);
/// The item's text, or nothing where there is no such item.
[[nodiscard]] QString textAt(const std::vector<module::Item> &items, int place);

} // namespace minplan::app
