#pragma once

#include "player/player_model.h"

namespace minplan::app {

/// A name for what the player shows now, fit for a file: «case-scene», «question-one-of-wrong».
[[nodiscard]] QString tourState(const PlayerModel &player);

/// Does what a learner would do next, and answers rightly where that is asked; what comes of it
/// is shown once the player is no longer busy. False when there is nothing left to do.
bool tourAdvance(PlayerModel &player, bool rightly);

} // namespace minplan::app
