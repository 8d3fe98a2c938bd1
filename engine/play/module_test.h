#pragma once

#include "play/attempt.h"

#include <functional>

namespace minplan::play {

/// Why a claim under a module's `tests` does not hold.
struct TestFailure {
    enum class Why {
        Points,      ///< words: expected, came, what each answer gave
        NotTaken,    ///< words: question; `refusal` tells why
        NotShown,    ///< words: choice, scene, the choices that show
        Unfinished,  ///< words: the ending expected, scene, the choices that show
        Finished,    ///< words: the choice that was left, scene
        Ending,      ///< words: expected, came, scene
        Questions,   ///< words: seed, expected, came
        DrawnPoints, ///< words: seed, expected, came
        Objective,   ///< words: seed, objective
        DrawnNumber, ///< words: seed, question, name, expected, came
        Stopped
    };
    Why why = Why::Points;
    std::vector<std::string> words;
    std::optional<Refusal> refusal = {};
};

/// Plays what the test claims, as a learner would; nothing when it holds. `stopped` is asked before
/// every draw and every answer. The test must be one of the module's, and that without errors.
[[nodiscard]] std::optional<TestFailure> tryTest(const module::Module &module,
                                                 const module::ModuleTest &test,
                                                 const std::function<bool()> &stopped);

/// What was expected and what came, in «nb» or «en»; without a full stop.
[[nodiscard]] std::string sentence(const TestFailure &failure, std::string_view language);

} // namespace minplan::play
