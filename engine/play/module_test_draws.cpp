#include "play/module_test_draws.h"

#include "play/drawing.h"

#include <algorithm>

namespace minplan::play {

namespace {

using text::Fraction;
using Why = TestFailure::Why;
using Failure = std::optional<TestFailure>;

constexpr int kAllPlaces = 6;

bool within(const module::Bounds &bounds, Fraction value)
{
    return (!bounds.least || *bounds.least <= value) && (!bounds.most || value <= *bounds.most);
}

/// «10», «8–10», «≥ 8», «≤ 10».
std::string inBounds(const module::Bounds &bounds)
{
    if (bounds.least && bounds.most) {
        return *bounds.least == *bounds.most ? shown(*bounds.least)
                                             : shown(*bounds.least) + "–" + shown(*bounds.most);
    }
    return bounds.least ? "≥ " + shown(*bounds.least)
        : bounds.most   ? "≤ " + shown(*bounds.most)
                        : std::string();
}

module::Bounds boundsOf(const std::map<std::string, module::Bounds> &claims,
                        const std::string &name)
{
    const auto found = claims.find(name);
    return found == claims.end() ? module::Bounds() : found->second;
}

Failure numberOutside(const module::DrawsTest &test, const DrawnQuiz &drawn,
                      const std::string &seed)
{
    for (const DrawnQuestion &one : drawn) {
        const auto claims = test.let.find(one.question);
        for (const auto &[name, value] : one.values) {
            const auto bounds
                = claims == test.let.end() ? module::Bounds() : boundsOf(claims->second, name);
            if (!within(bounds, text::decimal(value).value_or(0))) {
                return TestFailure{Why::DrawnNumber,
                                   {seed, one.question, name, inBounds(bounds), value}};
            }
        }
    }
    return {};
}

Failure breach(const module::DrawsTest &test, const module::Quiz &quiz, const DrawnQuiz &drawn,
               const std::string &seed)
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
                           {seed, inBounds(test.questions), shown(Fraction(count))}};
    }
    if (!within(test.points, points)) {
        return TestFailure{Why::DrawnPoints, {seed, inBounds(test.points), shown(points)}};
    }
    for (const std::string &objective : test.objectives) {
        if (!objectives.contains(objective)) {
            return TestFailure{Why::Objective, {seed, objective}};
        }
    }
    return numberOutside(test, drawn, seed);
}

} // namespace

std::string shown(Fraction value)
{
    const std::string decimal = value.toDecimal('.', kAllPlaces);
    return text::decimal(decimal) == value ? decimal : value.toString();
}

std::optional<TestFailure> tryDraws(const module::Module &module, const module::DrawsTest &test,
                                    const std::function<bool()> &stopped)
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

} // namespace minplan::play
