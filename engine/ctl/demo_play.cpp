#include "ctl/demo_play.h"

#include <algorithm>

namespace minplan::ctl {

namespace {

using play::Chance;
using std::chrono::hours;
using std::chrono::seconds;

constexpr int kMostTrials = 60;
constexpr double kTaught = 1.4; ///< what a module adds to ability

/// What is made of a learner whose playing is to come out in a certain way.
struct Intent {
    Wanted wanted = Wanted::Passes;
    int stopsAt = 101; ///< percent; above 100: goes on to the end
};

Learner learnerFor(Wanted wanted, Chance &chance)
{
    Learner learner;
    // About normal, and wide: where all are alike, no question tells the one from the other.
    const double spread = 2 * (share(chance) + share(chance) + share(chance) - 1.5);
    const bool isWeak = wanted == Wanted::Fails || wanted == Wanted::PassesInTwo;
    learner.ability = spread + (isWeak ? -1.1 : wanted == Wanted::PassesAgain ? -0.3 : 0.8);
    learner.isHasty = share(chance) < (isWeak ? 0.4 : 0.08);
    learner.overrates = share(chance) < 0.25 ? 0.5 : 0.0;
    return learner;
}

bool isPassed(const play::Event &event)
{
    return event.kind == "attempt-ended" && event.body.value("passed", false);
}

bool isEnded(const Played &played)
{
    return played.beats.back().events.back().kind == "attempt-ended";
}

int tries(const Played &played)
{
    int count = 1;
    for (const Beat &beat : played.beats) {
        count += beat.events.front().kind == "try-begun" ? 1 : 0;
    }
    return count;
}

bool cameOut(const Played &played, Wanted wanted)
{
    const bool passed = isPassed(played.beats.back().events.back());
    switch (wanted) {
    case Wanted::Passes:
        // In as many tries as it takes: were only those kept who know it, first tries would be
        // alike.
        return passed;
    case Wanted::PassesAgain:
        return passed && tries(played) > 1;
    case Wanted::Stops:
        return !isEnded(played);
    default:
        return isEnded(played) && !passed;
    }
}

/// Takes a quiz again where that is still wanted and may be.
bool takesAgain(const play::Show &show, const module::Module &module, Wanted wanted)
{
    const auto *result = std::get_if<play::ShowResult>(&show);
    const bool isEnough = result != nullptr
        && result->best * text::Fraction(100) >= result->of * text::Fraction(module.passPercent);
    return result != nullptr && result->again && result->counts && !isEnough
        && wanted != Wanted::Fails && wanted != Wanted::PassesInTwo;
}

class Playing
{
public:
    Playing(const module::Module &module, Intent intent, Chance &chance)
        : m_module(module)
        , m_intent(intent)
        , m_chance(chance)
        , m_learner(learnerFor(intent.wanted, chance))
    { }

    Played through(const std::set<std::string> &seen)
    {
        constexpr std::size_t kSeeds = 1U << 31U;
        const play::Event first
            = play::Attempt::begin(m_module, {m_chance.below(kSeeds), seen, {}});
        play::Attempt attempt(m_module, std::span(&first, 1));
        Played played{m_module.id, m_module.edition, {{seconds(0), {first}}}};
        while (!attempt.ended() && attempt.percent() < m_intent.stopsAt) {
            played.beats.push_back(next(attempt));
        }
        return played;
    }

private:
    /// Whether it is asked what is known before the module.
    [[nodiscard]] bool isBefore(const play::Show &show) const
    {
        const auto *asked = std::get_if<play::ShowQuestion>(&show);
        const module::Step *step
            = asked == nullptr ? nullptr : module::findStep(m_module, asked->step);
        const auto *quiz = step == nullptr ? nullptr : std::get_if<module::Quiz>(&step->kind);
        return quiz != nullptr && quiz->measures == module::Measures::Before;
    }

    Beat next(play::Attempt &attempt)
    {
        Learner learner = m_learner;
        learner.ability -= isBefore(attempt.show()) ? kTaught : 0;
        Considered considered = replyTo(attempt, m_module, learner, m_chance);
        if (takesAgain(attempt.show(), m_module, m_intent.wanted)) {
            considered.reply = play::GoAgain();
            m_learner.ability += 2; // has read the feedback
        }
        m_time += seconds(considered.seconds);
        if (m_chance.below(200) == 0) {
            m_time += hours(20 + m_chance.below(30)); // called away
        }
        const auto result = attempt.reply(considered.reply);
        Beat beat{m_time, std::get<std::vector<play::Event>>(result)};
        for (const play::Event &event : beat.events) {
            attempt.apply(event);
        }
        return beat;
    }

    const module::Module &m_module;
    Intent m_intent;
    Chance &m_chance;
    Learner m_learner;
    seconds m_time{0};
};

Played play(const module::Module &module, Wanted wanted, const std::set<std::string> &seen,
            Chance &chance)
{
    Played played;
    for (int trial = 0; trial < kMostTrials; ++trial) {
        Intent intent{wanted};
        intent.stopsAt = wanted == Wanted::Stops ? 20 + static_cast<int>(chance.below(60)) : 101;
        played = Playing(module, intent, chance).through(seen);
        if (cameOut(played, wanted)) {
            break;
        }
    }
    return played;
}

std::set<std::string> questionsIn(const Played &played)
{
    std::set<std::string> questions;
    for (const Beat &beat : played.beats) {
        for (const play::Event &event : beat.events) {
            if (event.kind == "question-answered") {
                questions.insert(event.item.substr(event.item.find('/') + 1));
            }
        }
    }
    return questions;
}

Performance performed(const module::Module &module, Wanted wanted, Chance &chance)
{
    Performance performance;
    performance.attempts.push_back(play(module, wanted, {}, chance));
    if (wanted == Wanted::PassesInTwo) {
        const auto seen = questionsIn(performance.attempts.front());
        performance.attempts.push_back(play(module, Wanted::Passes, seen, chance));
    }
    return performance;
}

} // namespace

Stage::Stage(const std::vector<module::Module> &modules, std::size_t most, Chance &chance)
    : m_modules(modules)
    , m_most(most)
    , m_chance(chance)
{ }

const Performance &Stage::perform(std::size_t module, Wanted wanted)
{
    Repertoire &repertoire = m_repertoires[{module, wanted}];
    if (repertoire.performances.size() < m_most) {
        repertoire.performances.push_back(
            std::make_unique<Performance>(performed(m_modules[module], wanted, m_chance)));
        return *repertoire.performances.back();
    }
    return *repertoire.performances[repertoire.given++ % m_most];
}

} // namespace minplan::ctl
