#include "ctl/demo_learner.h"

#include "ctl/demo_answers.h"
#include "text/norwegian.h"

#include <array>
#include <cmath>

namespace minplan::ctl {

namespace {

using play::Chance;

constexpr std::array<std::string_view, 4> kTexts
    = {"Jeg vil være med i koret igjen. Først: komme meg dit én gang med følge.",
       "Jeg vil ned på kaia og prate med gutta, to ganger i uka.",
       "Jeg vil lage middag til barnebarna på søndager. Først: handle sammen med noen.",
       "Jeg vil klare morgenen selv, i mitt tempo."};

/// The same for everybody, so that some questions are hard: from -1.3 to 1.3.
double difficulty(std::string_view question)
{
    constexpr std::uint64_t kSteps = 2001;
    return 1.3 * (static_cast<double>(play::seedFor(0, question, 0) % kSteps) / 1000.0 - 1.0);
}

bool knows(const Learner &learner, const play::ShowQuestion &asked, Chance &chance)
{
    constexpr double kMiddling = 0.6;
    constexpr double kSteepness = 1.6;
    const double ability = learner.ability - (learner.isHasty ? 1.5 : 0.0);
    const double logit = kMiddling + kSteepness * (ability - difficulty(asked.question));
    return share(chance) < 1 / (1 + std::exp(-logit));
}

/// 1 guess, 2 fairly, 3 certain.
int sureness(const Learner &learner, bool isKnown, Chance &chance)
{
    const double felt = (isKnown ? 0.45 : 0.0) + 0.55 * share(chance);
    const double said = felt + learner.overrates * (1 - felt) + (learner.isHasty ? 0.3 : 0.0);
    return said < 0.34 ? 1 : said < 0.66 ? 2 : 3;
}

struct Replies {
    const play::Attempt &attempt;
    const module::Module &module;
    const Learner &learner;
    Chance &chance;

    [[nodiscard]] int seconds(int fewest, int most) const
    {
        const int range = learner.isHasty ? (most - fewest) / 8 : most - fewest;
        const int least = learner.isHasty ? fewest / 4 : fewest;
        return 1 + least + static_cast<int>(chance.below(static_cast<std::size_t>(range) + 1));
    }
    /// Some two words a second are read.
    [[nodiscard]] int reading(const std::string &text) const
    {
        const int words = text::wordCount(text);
        return seconds(words / 4, words / 2 + 5);
    }

    Considered operator()(const play::ShowPage &page) const
    {
        return {play::GoNext(), reading(page.text)};
    }
    Considered operator()(const play::ShowStage &stage) const
    {
        play::GoNext next;
        for (const module::Item &task : stage.tasks) {
            if (!learner.isHasty || share(chance) < 0.3) {
                next.done.push_back(task.id);
            }
        }
        return {next, reading(stage.text + " " + stage.why)};
    }
    Considered operator()(const play::ShowScene &scene) const
    {
        if (scene.choices.empty()) {
            return {play::GoNext(), reading(scene.text + " " + scene.debrief)};
        }
        const std::size_t place = chance.below(scene.choices.size());
        return {play::Choose{scene.choices[place].id}, seconds(10, 45)};
    }
    Considered operator()(const play::ShowQuestion &asked) const
    {
        const bool isKnown = knows(learner, asked, chance);
        play::Answer answer;
        answer.value = isKnown ? rightAnswer(attempt, module, asked)
                               : wrongAnswer(attempt, module, asked, chance);
        if (asked.sure) {
            answer.sure = sureness(learner, isKnown, chance);
        }
        return {answer, seconds(12, 60)};
    }
    Considered operator()(const play::ShowExercise & /*exercise*/) const
    {
        const std::string_view text = kTexts.at(chance.below(kTexts.size()));
        return {play::Answer{std::string(text), {}}, seconds(120, 400)};
    }
    Considered operator()(const play::ShowRubric &rubric) const
    {
        play::Judge judge;
        for (const module::Item &row : rubric.rubric) {
            judge.rows[row.id] = share(chance) < 0.7;
        }
        return {judge, seconds(20, 60)};
    }
    Considered operator()(const play::ShowResult & /*result*/) const
    {
        return {play::GoNext(), seconds(5, 20)};
    }
    template <typename Other> Considered operator()(const Other & /*shown*/) const
    {
        return {play::GoNext(), seconds(4, 20)};
    }
};

} // namespace

double share(play::Chance &chance)
{
    constexpr std::size_t kSteps = 1U << 30U;
    return static_cast<double>(chance.below(kSteps)) / static_cast<double>(kSteps);
}

Considered replyTo(const play::Attempt &attempt, const module::Module &module,
                   const Learner &learner, play::Chance &chance)
{
    return std::visit(Replies{attempt, module, learner, chance}, attempt.show());
}

} // namespace minplan::ctl
