#include "play/walk.h"

#include <algorithm>

namespace minplan::play {

namespace {

using module::Step;

struct Done {
    const Walk &walk;
    const Step &step;

    bool operator()(const module::Page & /*page*/) const { return wasRead(); }
    bool operator()(const module::Practice & /*practice*/) const { return wasRead(); }
    bool operator()(const module::Procedure &procedure) const
    {
        return stagesDone(procedure) == procedure.stages.size();
    }
    bool operator()(const module::Case &kind) const
    {
        const CasePlay &play = playOf(walk, step);
        return (play.finished && feedbackDue(play, kind) == nullptr) || kind.scenes.empty();
    }
    bool operator()(const module::Quiz & /*quiz*/) const
    {
        const auto found = walk.state.quizzes.find(step.id);
        return found != walk.state.quizzes.end() && !found->second.tries.empty()
            && found->second.tries.back().resultSeen;
    }
    bool operator()(const module::Exercise & /*exercise*/) const
    {
        const auto found = walk.state.exercises.find(step.id);
        return found != walk.state.exercises.end() && found->second.judged.has_value();
    }

    [[nodiscard]] bool wasRead() const { return walk.state.read.contains(step.id); }
    [[nodiscard]] std::size_t stagesDone(const module::Procedure &procedure) const
    {
        const auto found = walk.state.stages.find(step.id);
        if (found == walk.state.stages.end()) {
            return 0;
        }
        return static_cast<std::size_t>(std::count_if(
            procedure.stages.begin(), procedure.stages.end(),
            [&found](const auto &stage) { return found->second.contains(stage.id); }));
    }
};

/// How much of a step that is not done lies behind, 0 up to, not including, 1.
struct ShareDone {
    const Walk &walk;
    const Step &step;

    double operator()(const module::Procedure &procedure) const
    {
        const std::size_t done = Done{walk, step}.stagesDone(procedure);
        return static_cast<double>(done) / static_cast<double>(procedure.stages.size());
    }
    double operator()(const module::Case &kind) const
    {
        return shareOfCase(playOf(walk, step), kind);
    }
    double operator()(const module::Quiz &quiz) const
    {
        const QuizStanding standing = standingOf(walk, step, quiz);
        const auto asked = askedIn(standing.quizTry, quiz);
        const auto answered = std::count_if(asked.begin(), asked.end(),
                                            [](const auto &one) { return one.given != nullptr; });
        return static_cast<double>(answered) / static_cast<double>(asked.size() + 1);
    }
    double operator()(const module::Exercise & /*exercise*/) const
    {
        constexpr double kHalf = 0.5;
        return walk.state.exercises.contains(step.id) ? kHalf : 0;
    }
    template <typename Whole> double operator()(const Whole & /*gonePastAtOnce*/) const
    {
        return 0;
    }
};

} // namespace

bool isCovered(const Walk &walk, const Step &step)
{
    return walk.state.covered.contains(step.id);
}

bool isDone(const Walk &walk, const Step &step)
{
    return isCovered(walk, step) || std::visit(Done{walk, step}, step.kind);
}

bool allDone(const Walk &walk)
{
    return std::all_of(walk.module.steps.begin(), walk.module.steps.end(),
                       [&walk](const Step &step) { return isDone(walk, step); });
}

const Step *currentStep(const Walk &walk)
{
    const auto &steps = walk.module.steps;
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&walk](const Step &step) { return !isDone(walk, step); });
    if (found != steps.end()) {
        return &*found;
    }
    return steps.empty() ? nullptr : &steps.back();
}

int percentOf(const Walk &walk)
{
    constexpr double kAll = 100;
    constexpr int kMostUnderWay = 99;
    if (walk.state.ended) {
        return static_cast<int>(kAll);
    }
    double done = 0;
    for (const Step &step : walk.module.steps) {
        done += isDone(walk, step) ? 1 : std::visit(ShareDone{walk, step}, step.kind);
    }
    const auto steps = static_cast<double>(std::max<std::size_t>(walk.module.steps.size(), 1));
    return std::min(static_cast<int>(kAll * done / steps), kMostUnderWay);
}

Outcome outcomeOf(const Walk &walk)
{
    constexpr std::int64_t kPercent = 100;
    Outcome sum;
    for (const Step &step : walk.module.steps) {
        const auto *quiz = std::get_if<module::Quiz>(&step.kind);
        if (quiz != nullptr && quiz->measures != module::Measures::Before
            && !isCovered(walk, step)) {
            const Outcome best = bestOf(walk, step, *quiz);
            sum.points = sum.points + best.points;
            sum.of = sum.of + best.of;
        }
    }
    sum.passed = allDone(walk)
        && (sum.of == 0 || sum.points * kPercent >= sum.of * walk.module.passPercent);
    return sum;
}

const module::Stage *currentStage(const Walk &walk, const Step &step,
                                  const module::Procedure &procedure)
{
    const auto done = walk.state.stages.find(step.id);
    const auto &stages = procedure.stages;
    const auto found = std::find_if(stages.begin(), stages.end(), [&](const module::Stage &stage) {
        return done == walk.state.stages.end() || !done->second.contains(stage.id);
    });
    if (found != stages.end()) {
        return &*found;
    }
    return stages.empty() ? nullptr : &stages.back();
}

} // namespace minplan::play
