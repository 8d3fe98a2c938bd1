#pragma once

#include "player/question_rows.h"

namespace minplan::app {

/// The question as its author wrote it, or null when the module no longer has it.
[[nodiscard]] const module::Question *questionIn(const module::Module &module,
                                                 const play::ShowQuestion &asked);

/// Marks each row of an answer by what the engine says is right. `written`: the question as its
/// author wrote it, or null.
[[nodiscard]] std::vector<AnswerRow> marked(const play::ShowQuestionFeedback &feedback,
                                            const module::Question *written,
                                            std::vector<AnswerRow> rows);
/// What is right, in one line of words, for the kinds that are written; else empty.
[[nodiscard]] QString rightInWords(const play::ShowQuestionFeedback &feedback);

} // namespace minplan::app
