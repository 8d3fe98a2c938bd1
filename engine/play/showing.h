#pragma once

#include "play/walk.h"

namespace minplan::play {

/// What to show where the learner stands.
[[nodiscard]] Show showAt(const Walk &walk);

/// A question of a quiz as drawn.
[[nodiscard]] ShowQuestion shownQuestion(const module::Step &step, const module::Quiz &quiz,
                                         const AskedQuestion &asked, char decimalMark);
[[nodiscard]] ShowQuestionFeedback shownFeedback(const module::Step &step, const module::Quiz &quiz,
                                                 const AskedQuestion &asked, char decimalMark);

} // namespace minplan::play
