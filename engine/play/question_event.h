#pragma once

#include "play/attempt.h"
#include "play/walk.h"

namespace minplan::play {

/// The events of a quiz that stand for more than a step forward.
[[nodiscard]] Event questionAnswered(const Walk &walk, const module::Step &step,
                                     const ShowQuestion &show, const Answer &answer);
[[nodiscard]] Event resultSeen(const Walk &walk, const module::Step &step, const ShowResult &show);
[[nodiscard]] Event tryBegun(const Walk &walk, const module::Step &step);

} // namespace minplan::play
