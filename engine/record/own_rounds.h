#pragma once

#include "record/access.h"

/// What counts as passed without having been played here, among the rounds that were (decisions
/// 0056 and 0064).
namespace minplan::record {

/// The days on which the module was passed here, or earlier training in it was earned.
[[nodiscard]] std::vector<text::Day> passedOn(const Standing &standing, const std::string &module);

/// The rounds of the standing, and for each pass by joint teaching or earlier training that came
/// after them a row as if it had been passed here that day, without points; of earlier training
/// without edition too.
[[nodiscard]] std::vector<CompletionRow> roundsWithEvidence(const Standing &standing);

/// The same of the person at the screen.
[[nodiscard]] std::vector<CompletionRow> ownRounds(const Store &store, const std::string &person);

} // namespace minplan::record
