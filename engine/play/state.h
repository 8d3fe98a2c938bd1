#pragma once

#include "play/show.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// What an attempt knows: the sum of its events. Where the learner stands is never stored; it
/// follows from this and the module as it is now (play/walk.h), so that an edited module asks for
/// what is new and forgets what is gone.
namespace minplan::play {

/// A question as drawn: ids in the order shown.
struct DrawnQuestion {
    std::string question;
    std::vector<std::string> first;              ///< options, items, or the left side
    std::vector<std::string> second;             ///< the right side, or the boxes
    std::map<std::string, std::string> values{}; ///< of `let`, as decimal numbers: «72.5»
};
using DrawnQuiz = std::vector<DrawnQuestion>;

struct GivenAnswer {
    AnswerValue value;
    std::optional<int> sure;
    text::Fraction points, of;
    bool feedbackSeen = false;
};

struct QuizTry {
    DrawnQuiz drawn;
    std::map<std::string, GivenAnswer> answers; ///< by question
    std::set<std::string> askAgain;             ///< answered, but the question has changed since
    bool resultSeen = false;
};

struct QuizPlay {
    std::vector<QuizTry> tries;
};

/// A scene gone past. `choice` is empty where there was none to make.
struct CaseMove {
    std::string scene;
    std::string choice;
    bool feedbackSeen = false;
};

struct CasePlay {
    std::vector<CaseMove> moves;
    std::string scene;                              ///< the next one; empty: the start
    std::map<std::string, std::vector<int>> meters; ///< after each choice
    bool finished = false;
};

struct ExerciseWork {
    std::string written;
    std::optional<std::map<std::string, bool>> judged;
};

struct Outcome {
    text::Fraction points, of;
    bool passed = false;
};

struct State {
    bool begun = false;
    int edition = 0; ///< of the module when the attempt began
    std::uint64_t seed = 0;
    std::set<std::string> seen;    ///< questions met before this attempt
    std::set<std::string> covered; ///< steps that are not asked for: gone through elsewhere
    std::set<std::string> read;    ///< pages and practices gone past
    std::map<std::string, std::map<std::string, std::vector<std::string>>>
        stages; ///< step → stage gone past → tasks ticked
    std::map<std::string, CasePlay> cases;
    std::map<std::string, QuizPlay> quizzes;
    std::map<std::string, ExerciseWork> exercises;
    std::optional<Outcome> ended;
};

[[nodiscard]] nlohmann::json toJson(const State &state);

/// An answer as it stands in events and in the line protocol.
[[nodiscard]] nlohmann::json toJson(const AnswerValue &answer);
/// None when the value has none of an answer's forms.
[[nodiscard]] std::optional<AnswerValue> answerFrom(const nlohmann::json &value);

[[nodiscard]] nlohmann::json toJson(const DrawnQuiz &drawn);
/// What can be read of it; never throws.
[[nodiscard]] DrawnQuiz drawnFrom(const nlohmann::json &value);

} // namespace minplan::play
