#pragma once

#include "play/attempt.h"
#include "play/chance.h"

namespace minplan::ctl {

/// What gives the question that is shown all its points.
[[nodiscard]] play::AnswerValue rightAnswer(const play::Attempt &attempt,
                                            const module::Module &module,
                                            const play::ShowQuestion &asked);
/// What does not, but may give some; a misconception's option rather than another.
[[nodiscard]] play::AnswerValue wrongAnswer(const play::Attempt &attempt,
                                            const module::Module &module,
                                            const play::ShowQuestion &asked, play::Chance &chance);

} // namespace minplan::ctl
