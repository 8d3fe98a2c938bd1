#pragma once

#include "play/attempt.h"
#include "play/walk.h"

namespace minplan::play {

/// The event a reply gives where the learner stands, still without `now`, or why it does not fit.
[[nodiscard]] std::variant<Event, Refusal> eventFor(const Walk &walk, const Reply &reply);

} // namespace minplan::play
