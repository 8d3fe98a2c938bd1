#pragma once

#include "record/connection.h"
#include "record/standing.h"
#include "record/store.h"

#include <functional>

/// Reading what is projected of attempts and completion.
namespace minplan::record {

/// An attempt with what only its round's standing needs to know.
struct FoldedAttempt {
    AttemptRow row;
    std::optional<int> validMonths;
};

/// Which of two was begun first.
[[nodiscard]] bool isEarlier(const AttemptRow &left, const AttemptRow &right);

/// In the order begun.
[[nodiscard]] std::vector<FoldedAttempt> attemptsInRound(Connection &connection,
                                                         const Round &round);
[[nodiscard]] std::vector<FoldedAttempt> foldedAttemptsOf(Connection &connection,
                                                          const std::string &subject);
[[nodiscard]] std::optional<AttemptRow> attemptById(Connection &connection, const std::string &id);
[[nodiscard]] std::vector<AttemptRow> attemptsOf(Connection &connection,
                                                 const std::string &subject);
/// The newest of this device, ended or not.
[[nodiscard]] std::optional<AttemptRow>
newestHere(Connection &connection, const std::string &subject, const std::string &module);
[[nodiscard]] std::set<std::string>
questionsAnswered(Connection &connection, const std::string &subject, const std::string &module);
/// By module and round.
[[nodiscard]] std::vector<CompletionRow> completionsOf(Connection &connection,
                                                       const std::string &person);
[[nodiscard]] std::vector<CompletionRow> allCompletions(Connection &connection);
using CompletionSink = std::function<void(CompletionRow &&)>;
/// Tells those of some persons, person by person; `ids` is a JSON array.
void completionsAmong(Connection &connection, const std::string &ids, const CompletionSink &sink);
/// Each pass of the rounds in which there were several.
void repeatedPassesAmong(Connection &connection, const std::string &ids,
                         const CompletionSink &sink);

} // namespace minplan::record
