#pragma once

#include "play/event.h"
#include "play/lineage.h"
#include "play/state.h"

namespace minplan::play {

/// Takes an event into the state, under the ids that the module has now. What comes twice, out of
/// turn or unreadable changes nothing, nor does what an edit asks to be done again. Otherwise the
/// module is not looked at: what it no longer has rests in the state and comes back if it does.
void fold(State &state, const Event &event, const Lineage &lineage);

} // namespace minplan::play
