#pragma once

#include "people/same_person.h"
#include "record/answers.h"
#include "record/connection.h"

#include <optional>
#include <set>
#include <string>

namespace minplan::record {

/// Whose answers, and of what.
struct AnswersOf {
    std::string module;                                ///< empty: of all
    std::optional<std::set<std::string>> persons = {}; ///< all ids of each; none: everybody
};

/// Tells the sink of all tries and plays in one pass, an attempt at a time in memory. Ids that were
/// joined are one person.
void readAnswers(Connection &connection, const AnswersOf &wanted, const people::Joined &joined,
                 const AnswersSink &sink);

} // namespace minplan::record
