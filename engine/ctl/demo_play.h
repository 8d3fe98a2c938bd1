#pragma once

#include "ctl/demo_learner.h"

#include <chrono>
#include <map>
#include <memory>
#include <span>
#include <vector>

/// Modules played through by made-up learners, apart from who they are and when they did it.
namespace minplan::ctl {

/// How it is to come out.
enum class Wanted {
    Passes,      ///< in one attempt, and mostly in one try
    PassesAgain, ///< a quiz is taken more than once
    PassesInTwo, ///< not passed, and passed in a second attempt some days later
    Stops,       ///< somewhere on the way
    Fails,
};

/// What one reply brought about, so long after the module was opened.
struct Beat {
    std::chrono::seconds after{0};
    std::vector<play::Event> events;
};

/// One attempt; the first beat holds its beginning alone.
struct Played {
    std::string module;
    int edition = 0;
    std::vector<Beat> beats;
};

/// The attempts of one learner at one module, the later one some days after.
struct Performance {
    std::vector<Played> attempts;
};

/// Plays modules, as often as it takes for it to come out as wanted; of each kind at most `most`,
/// which are then given out again and again: playing takes longer than recording.
class Stage
{
public:
    Stage(const std::vector<module::Module> &modules, std::size_t most, play::Chance &chance);

    /// Stays where it is while the stage does.
    [[nodiscard]] const Performance &perform(std::size_t module, Wanted wanted);

private:
    struct Repertoire {
        std::vector<std::unique_ptr<Performance>> performances;
        std::size_t given = 0;
    };
    const std::vector<module::Module> &m_modules;
    std::size_t m_most;
    play::Chance &m_chance;
    std::map<std::pair<std::size_t, Wanted>, Repertoire> m_repertoires;
};

} // namespace minplan::ctl
