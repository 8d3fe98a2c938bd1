#pragma once

#include "record/access.h"

/// What counts as passed without having been played here, among the rounds that were (decisions
/// 0056 and 0064).
namespace minplan::record {

/// The rounds of the standing, and for each pass by joint teaching or earlier training that came
/// after them a row as if it had been passed here that day, without points; of earlier training
/// without edition too.
[[nodiscard]] std::vector<CompletionRow> roundsWithEvidence(const Standing &standing);

/// The same of the person at the screen.
[[nodiscard]] std::vector<CompletionRow> ownRounds(const Store &store, const std::string &person);

} // namespace minplan::record
