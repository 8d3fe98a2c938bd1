#pragma once

#include "play/event.h"
#include "play/state.h"

namespace minplan::play {

/// Takes an event into the state. What comes twice, out of turn or unreadable changes nothing. Ids
/// are not looked up: what the module no longer has rests in the state and comes back if it does.
void fold(State &state, const Event &event);

} // namespace minplan::play
