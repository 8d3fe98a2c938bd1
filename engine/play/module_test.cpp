#include "play/module_test.h"

#include "play/body.h"
#include "play/drawing.h"

#include <algorithm>
#include <array>

namespace minplan::play {

namespace {

using text::Fraction;
using Why = TestFailure::Why;
using Failure = std::optional<TestFailure>;

constexpr std::size_t kMostMoves = 10000;
constexpr int kAllPlaces = 6;

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

bool within(const module::Bounds &bounds, Fraction value)
{
    return (!bounds.least || *bounds.least <= value) && (!bounds.most || value <= *bounds.most);
}

std::string shown(Fraction value)
{
    const std::string decimal = value.toDecimal('.', kAllPlaces);
    return text::decimal(decimal) == value ? decimal : value.toString();
}

/// «10», «8–10», «≥ 8», «≤ 10».
std::string shown(const module::Bounds &bounds)
{
    if (bounds.least && bounds.most) {
        return *bounds.least == *bounds.most ? shown(*bounds.least)
                                             : shown(*bounds.least) + "–" + shown(*bounds.most);
    }
    return bounds.least ? "≥ " + shown(*bounds.least)
        : bounds.most   ? "≤ " + shown(*bounds.most)
                        : std::string();
}

struct Trying {
    const module::Module &module;
    const std::function<bool()> &stopped;

    Failure operator()(const module::AnswersTest &test) const
    {
        Fraction sum = 0;
        std::string each;
        for (const auto &[id, answer] : test.answers) {
            if (stopped()) {
                return TestFailure{Why::Stopped, {}};
            }
            std::optional<Refusal> refusal;
            const Fraction points = pointsFor(id, answer, refusal);
            if (refusal) {
                return TestFailure{Why::NotTaken, {id}, refusal};
            }
            sum = sum + points;
            each += (each.empty() ? "" : ", ") + id + ' ' + shown(points);
        }
        if (sum == test.points) {
            return {};
        }
        const bool several = test.answers.size() > 1;
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
        const auto &quiz = std::get<module::Quiz>(module::findStep(module, test.step)->kind);
        for (int draw = 0; draw < test.draws; ++draw) {
            if (stopped()) {
                return TestFailure{Why::Stopped, {}};
            }
            const std::uint64_t seed = test.seed + static_cast<std::uint64_t>(draw);
            const DrawnQuiz drawn = drawQuiz(quiz, {}, Chance(seedFor(seed, test.step, 1)));
            if (Failure failure = breach(test, quiz, drawn, std::to_string(seed))) {
                return failure;
            }
        }
        return {};
    }

private:
    /// As a learner gets them: in a quiz with this question alone.
    [[nodiscard]] Fraction pointsFor(const std::string &id, const AnswerValue &answer,
                                     std::optional<Refusal> &refusal) const
    {
        module::Quiz quiz;
        quiz.questions = {*findQuestion(module, id)};
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

    [[nodiscard]] Failure breach(const module::DrawsTest &test, const module::Quiz &quiz,
                                 const DrawnQuiz &drawn, const std::string &seed) const
    {
        Fraction points = 0;
        std::set<std::string> objectives;
        for (const module::Question &question : quiz.questions) {
            const bool asked
                = std::any_of(drawn.begin(), drawn.end(), [&question](const DrawnQuestion &one) {
                      return one.question == question.id;
                  });
            points = asked ? points + question.points : points;
            if (asked) {
                objectives.insert(question.objective);
            }
        }
        const auto count = static_cast<std::int64_t>(drawn.size());
        if (!within(test.questions, count)) {
            return TestFailure{Why::Questions,
                               {seed, shown(test.questions), shown(Fraction(count))}};
        }
        if (!within(test.points, points)) {
            return TestFailure{Why::DrawnPoints, {seed, shown(test.points), shown(points)}};
        }
        for (const std::string &objective : test.objectives) {
            if (!objectives.contains(objective)) {
                return TestFailure{Why::Objective, {seed, objective}};
            }
        }
        return {};
    }
};

} // namespace

std::optional<TestFailure> tryTest(const module::Module &module, const module::ModuleTest &test,
                                   const std::function<bool()> &stopped)
{
    return std::visit(Trying{module, stopped}, test.claim);
}

} // namespace minplan::play
