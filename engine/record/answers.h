#pragma once

#include "text/fraction.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

/// What was answered and chosen, without who did it.
namespace minplan::record {

struct QuizAnswer {
    std::string question; ///< id
    std::string kind;     ///< «one-of» …
    text::Fraction points, of;
    int sure = 0; ///< 1 guess, 2 fairly, 3 certain; 0: not said
    /// What was picked: the ids of one-of and any-of; «true» or «false»; «left=right» of match and
    /// «item=box» of sort. Nothing that was written or put in order.
    std::vector<std::string> picks;
    std::vector<std::string> misconceptions; ///< behind the wrong options picked
    std::int64_t number = 0;                 ///< of the event in the attempt
    int edition = 0;                         ///< of the module when it was given
};

/// The first try of an attempt at a quiz, gone through to its result, with the answers that are
/// scored in the order given.
struct QuizTry {
    std::string attempt; ///< id: of two, the lesser was begun first
    std::string module, step;
    int edition = 0; ///< of the module when its result was seen
    std::vector<QuizAnswer> answers;
};

struct CaseMove {
    std::string scene;
    std::string choice; ///< id; empty where the scene has none
    std::int64_t number = 0;
};

/// A case played to its end.
struct CasePlay {
    std::string module, step;
    int edition = 0;
    std::vector<CaseMove> moves; ///< in order; the last is the scene it ended in
};

/// Is told of person by person, and of each person module by module, the oldest first. Both are
/// valid for the call alone.
struct AnswersSink {
    std::function<void()> nextPerson;
    std::function<void(const QuizTry &)> quizTry;
    std::function<void(const CasePlay &)> casePlay;
};

} // namespace minplan::record
