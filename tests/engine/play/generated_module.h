#pragma once

#include "module/model.h"
#include "play/attempt.h"
#include "play/chance.h"

/// Modules and replies by chance, for the property test.
namespace minplan::tests {

/// Once in so many turns, by chance.
bool oneIn(play::Chance &chance, std::size_t turns);
/// A whole number from and to both included.
int between(play::Chance &chance, int from, int to);

/// A module with up to six steps of any kind. Every scene of its cases has a way on to an end.
module::Module generatedModule(std::uint64_t seed);

/// A reply that fits what is shown.
play::Reply fittingReply(const play::Show &show, play::Chance &chance);
/// A reply of any kind with anything in it.
play::Reply anyReply(play::Chance &chance);

} // namespace minplan::tests
