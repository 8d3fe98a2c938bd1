#pragma once

#include "record/access.h"

/// What was passed at joint teaching, among the rounds that were played (decision 0064).
namespace minplan::record {

/// The rounds of the standing, and for each pass by joint teaching that came after them a row as if
/// it had been passed here that day, without points.
[[nodiscard]] std::vector<CompletionRow> roundsWithTeaching(const Standing &standing);

/// The same of the person at the screen.
[[nodiscard]] std::vector<CompletionRow> ownRounds(const Store &store, const std::string &person);

} // namespace minplan::record
