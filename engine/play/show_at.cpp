#include "play/instance.h"
#include "play/showing.h"

#include <algorithm>

namespace minplan::play {

namespace {

using module::Step;

std::vector<module::Item> itemsOf(const std::vector<module::Choice> &choices)
{
    std::vector<module::Item> items;
    items.reserve(choices.size());
    for (const module::Choice &choice : choices) {
        items.push_back({choice.id, choice.text});
    }
    return items;
}

ShowEnd endOf(const Walk &walk)
{
    const Outcome outcome = walk.state.ended ? *walk.state.ended : outcomeOf(walk);
    return {walk.module.id, walk.module.title, outcome.points,
            outcome.of,     outcome.passed,    walk.module.passPercent};
}

/// What is said about a result: the band of the highest percentage that is reached.
std::string bandOf(const module::Quiz &quiz, const Outcome &sum)
{
    constexpr std::int64_t kPercent = 100;
    if (sum.of == 0) {
        return {};
    }
    std::string reached;
    for (const auto &[from, said] : quiz.bands) {
        if (sum.points * kPercent >= sum.of * from) {
            reached = said;
        }
    }
    return reached;
}

struct ShowStep {
    const Walk &walk;
    const Step &step;

    Show operator()(const module::Page &page) const
    {
        return ShowPage{step.id, step.title, page.text, page.image};
    }

    Show operator()(const module::Procedure &procedure) const
    {
        const module::Stage *stage = currentStage(walk, step, procedure);
        if (stage == nullptr) {
            return ShowPage{step.id, step.title, {}, {}};
        }
        ShowStage show;
        show.step = step.id;
        show.stepTitle = step.title;
        show.stage = stage->id;
        show.title = stage->title;
        show.text = stage->text;
        show.number = static_cast<int>(stage - procedure.stages.data()) + 1;
        show.of = static_cast<int>(procedure.stages.size());
        show.tasks = stage->tasks;
        show.pitfall = stage->pitfall;
        show.why = stage->why;
        show.source = stage->source;
        return show;
    }

    Show operator()(const module::Case &kind) const
    {
        const CasePlay &play = playOf(walk, step);
        if (const module::Choice *choice = feedbackDue(play, kind)) {
            return ShowChoiceFeedback{step.id,    step.title,   play.moves.back().scene,
                                      choice->id, choice->text, choice->feedback};
        }
        const module::Scene *scene = currentScene(play, kind);
        if (scene == nullptr) {
            return ShowPage{step.id, step.title, {}, {}};
        }
        ShowScene show;
        show.step = step.id;
        show.stepTitle = step.title;
        show.scene = scene->id;
        show.text = scene->text;
        show.number = static_cast<int>(play.moves.size()) + (play.finished ? 0 : 1);
        show.say = scene->say;
        show.people = kind.people;
        show.ask = scene->ask;
        show.meters = metersNow(play, kind);
        show.choices = itemsOf(openChoices(*scene, show.meters));
        show.meterKinds = kind.meters;
        show.meterHistory = meterHistory(play, kind);
        show.end = scene->end;
        show.debrief = scene->debrief;
        show.image = scene->image;
        return show;
    }

    Show operator()(const module::Quiz &quiz) const
    {
        const QuizStanding standing = standingOf(walk, step, quiz);
        const std::vector<AskedQuestion> asked = askedIn(standing.quizTry, quiz);
        const auto due = questionDue(asked, quiz);
        if (due && due->given == nullptr) {
            return shownQuestion(step, quiz, *due, decimalMarkOf(walk.module));
        }
        if (due) {
            return shownFeedback(step, quiz, *due, decimalMarkOf(walk.module));
        }
        const Outcome sum = sumOf(asked);
        ShowResult show;
        show.step = step.id;
        show.title = step.title;
        show.points = sum.points;
        show.of = sum.of;
        show.best = bestOf(walk, step, quiz).points;
        show.counts = quiz.measures != module::Measures::Before && sum.of != 0;
        show.again = mayTryAgain(walk, step, quiz);
        show.triesLeft = triesLeft(walk, step, quiz);
        show.band = bandOf(quiz, sum);
        return show;
    }

    Show operator()(const module::Exercise &exercise) const
    {
        const auto work = walk.state.exercises.find(step.id);
        if (work == walk.state.exercises.end()) {
            return ShowExercise{step.id, step.title, exercise.situation, exercise.write};
        }
        return ShowRubric{step.id, step.title, work->second.written, exercise.rubric,
                          exercise.example};
    }

    Show operator()(const module::Practice &practice) const
    {
        return ShowPractice{step.id, step.title, practice.text, practice.againDays};
    }
};

} // namespace

Show showAt(const Walk &walk)
{
    const Step *step = walk.state.ended ? nullptr : currentStep(walk);
    if (step == nullptr) {
        return endOf(walk);
    }
    return std::visit(ShowStep{walk, *step}, step->kind);
}

} // namespace minplan::play
