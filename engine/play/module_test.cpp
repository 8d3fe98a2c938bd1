#include "play/module_test.h"

#include "module/parameters.h"
#include "play/body.h"
#include "play/module_test_draws.h"

#include <algorithm>
#include <array>

namespace minplan::play {

namespace {

using text::Fraction;
using Why = TestFailure::Why;
using Failure = std::optional<TestFailure>;

constexpr std::size_t kMostMoves = 10000;

module::Module alone(const module::Module &whole, const module::Step &step)
{
    module::Module single;
    single.id = whole.id;
    single.title = whole.title;
    single.language = whole.language;
    single.steps = {step};
    return single;
}

Attempt begun(const module::Module &single)
{
    const std::array<Event, 1> first{Attempt::begin(single, {1, {}, {}})};
    return Attempt(single, first);
}

/// Gives the events; empty, and the refusal kept, when the reply is not taken.
std::vector<Event> take(Attempt &attempt, const Reply &reply, std::optional<Refusal> &refusal)
{
    auto result = attempt.reply(reply);
    if (const auto *no = std::get_if<Refusal>(&result)) {
        refusal = *no;
        return {};
    }
    for (const Event &event : std::get<std::vector<Event>>(result)) {
        attempt.apply(event);
    }
    return std::get<std::vector<Event>>(std::move(result));
}

const module::Question *findQuestion(const module::Module &module, const std::string &id)
{
    for (const module::Step &step : module.steps) {
        const auto *quiz = std::get_if<module::Quiz>(&step.kind);
        for (std::size_t i = 0; quiz != nullptr && i < quiz->questions.size(); ++i) {
            if (quiz->questions[i].id == id) {
                return &quiz->questions[i];
            }
        }
    }
    return nullptr;
}

std::string namesOf(const std::vector<module::Item> &items)
{
    std::string names;
    for (const module::Item &item : items) {
        names += (names.empty() ? "" : ", ") + item.id;
    }
    return names;
}

std::string nameOf(module::Ending ending)
{
    constexpr std::array<const char *, 3> names{"good", "mixed", "poor"};
    return names.at(static_cast<std::size_t>(ending));
}

/// What was drawn for a question whose ranges hold one number each.
std::string numbersOf(const module::Question &question)
{
    return module::inWords(module::valuesOf(question.let, {}, module::firstOfRange));
}

struct Trying {
    const module::Module &module;
    const std::function<bool()> &stopped;

    Failure operator()(const module::AnswersTest &test) const
    {
        Fraction sum = 0;
        std::string each;
        bool drawn = false;
        for (const auto &[id, answer] : test.answers) {
            if (stopped()) {
                return TestFailure{Why::Stopped, {}};
            }
            std::optional<Refusal> refusal;
            const module::Question question = asked(id, test);
            const Fraction points = pointsFor(question, answer, refusal);
            if (refusal) {
                return TestFailure{Why::NotTaken, {id}, refusal};
            }
            sum = sum + points;
            const std::string numbers = numbersOf(question);
            each += (each.empty() ? "" : ", ") + id + ' ' + shown(points)
                + (numbers.empty() ? "" : " (" + numbers + ')');
            drawn = drawn || !numbers.empty();
        }
        if (sum == test.points) {
            return {};
        }
        const bool several = test.answers.size() > 1 || drawn;
        return TestFailure{Why::Points,
                           {shown(test.points), shown(sum), several ? each : std::string()}};
    }

    Failure operator()(const module::PathTest &test) const
    {
        const module::Step *step = module::findStep(module, test.step);
        const module::Module single = alone(module, *step);
        Attempt attempt = begun(single);
        std::size_t next = 0;
        for (std::size_t move = 0; move < kMostMoves && !stopped(); ++move) {
            const Show show = attempt.show();
            const auto *scene = std::get_if<ShowScene>(&show);
            if (scene != nullptr && scene->end) {
                return atEnd(test, next, *scene);
            }
            Reply reply = GoNext{};
            if (scene != nullptr && !scene->choices.empty()) {
                if (Failure failure = atChoice(test, next, *scene)) {
                    return failure;
                }
                reply = Choose{test.choose[next++]};
            }
            std::optional<Refusal> refusal;
            (void)take(attempt, reply, refusal);
        }
        return TestFailure{Why::Stopped, {}};
    }

    Failure operator()(const module::DrawsTest &test) const
    {
        return tryDraws(module, test, stopped);
    }

private:
    /// With the numbers that the test says, and of the others the first.
    [[nodiscard]] module::Question asked(const std::string &id,
                                         const module::AnswersTest &test) const
    {
        module::Question question = *findQuestion(module, id);
        const auto said = test.let.find(id);
        for (module::Parameter &parameter : question.let) {
            auto *range = std::get_if<module::Range>(&parameter.value);
            if (range != nullptr && said != test.let.end()
                && said->second.contains(parameter.name)) {
                range->from = said->second.at(parameter.name);
            }
            if (range != nullptr) {
                range->to = range->from;
            }
        }
        return question;
    }

    /// As a learner gets them: in a quiz with this question alone.
    [[nodiscard]] Fraction pointsFor(const module::Question &question, const AnswerValue &answer,
                                     std::optional<Refusal> &refusal) const
    {
        module::Quiz quiz;
        quiz.questions = {question};
        const module::Module single = alone(module, {"test", "Test", {}, std::move(quiz)});
        Attempt attempt = begun(single);
        const std::vector<Event> events = take(attempt, Answer{answer, {}}, refusal);
        return events.empty() ? Fraction(0)
                              : Fraction::parse(textIn(events.front().body, "points")).value_or(0);
    }

    [[nodiscard]] static Failure atEnd(const module::PathTest &test, std::size_t next,
                                       const ShowScene &scene)
    {
        if (next < test.choose.size()) {
            return TestFailure{Why::Finished, {test.choose[next], scene.scene}};
        }
        if (*scene.end != test.end) {
            return TestFailure{Why::Ending, {nameOf(test.end), nameOf(*scene.end), scene.scene}};
        }
        return {};
    }

    [[nodiscard]] static Failure atChoice(const module::PathTest &test, std::size_t next,
                                          const ShowScene &scene)
    {
        if (next >= test.choose.size()) {
            return TestFailure{Why::Unfinished,
                               {nameOf(test.end), scene.scene, namesOf(scene.choices)}};
        }
        const bool shows
            = std::any_of(scene.choices.begin(), scene.choices.end(),
                          [&](const auto &one) { return one.id == test.choose[next]; });
        return shows
            ? Failure()
            : TestFailure{Why::NotShown, {test.choose[next], scene.scene, namesOf(scene.choices)}};
    }
};

} // namespace

std::optional<TestFailure> tryTest(const module::Module &module, const module::ModuleTest &test,
                                   const std::function<bool()> &stopped)
{
    return std::visit(Trying{module, stopped}, test.claim);
}

} // namespace minplan::play
