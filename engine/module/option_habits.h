#pragma once

#include "module/model.h"
#include "module/reading.h"

namespace minplan::module {

/// Advice where the right answers of several questions can be told by their looks: each one longer
/// than the wrong ones. `at` is what holds the questions: the id of a quiz or a bank.
void checkLongest(Reading &reading, Node at, const std::vector<Question> &questions);
/// The same where each one stands first as written.
void checkFirst(Reading &reading, Node at, const std::vector<Question> &questions);

} // namespace minplan::module
