#include "module/case_plays.h"

#include "module/case_states.h"

#include <algorithm>
#include <array>
#include <set>

namespace minplan::module {

namespace {

struct Plays {
    Reading &reading;
    const Case &played;
    const std::vector<SceneNodes> &nodes;
    const CaseStates &states;

    void reportStuck() const
    {
        for (const auto &[scene, meters] : states.stuck) {
            reading.add(kinds::stuck, nodes[scene].id, {played.scenes[scene].id, meters});
        }
    }

    /// A choice that never shows, and the scene behind it where no other way leads there.
    void reportUnseen() const
    {
        std::set<std::string> told;
        for (std::size_t i = 0; i < played.scenes.size(); ++i) {
            const Scene &scene = played.scenes[i];
            for (std::size_t j = 0; states.reached[i] && j < scene.choices.size(); ++j) {
                if (states.shown[i][j]) {
                    continue;
                }
                const Choice &choice = scene.choices[j];
                reading.add(kinds::neverShown, nodes[i].choices[j], {choice.id});
                const std::size_t behind = placeOf(choice.go);
                const bool met = behind == played.scenes.size() || states.reached[behind];
                if (!met && !played.scenes[behind].end && told.insert(choice.go).second) {
                    reading.add(kinds::sceneNeverMet, nodes[behind].id, {choice.go, choice.id});
                }
            }
        }
    }

    /// A scene that no way leads to has been told already.
    void reportEndings(const std::vector<bool> &linked) const
    {
        constexpr std::array<const char *, 3> names{"good", "mixed", "poor"};
        for (std::size_t i = 0; i < played.scenes.size(); ++i) {
            const Scene &scene = played.scenes[i];
            if (scene.end && linked[i] && !states.reached[i]) {
                reading.add(kinds::endingNeverHad, nodes[i].id,
                            {names.at(static_cast<std::size_t>(*scene.end)), scene.id});
            }
        }
    }

    [[nodiscard]] std::size_t placeOf(const std::string &scene) const
    {
        const auto found = std::find_if(played.scenes.begin(), played.scenes.end(),
                                        [&scene](const Scene &one) { return one.id == scene; });
        return static_cast<std::size_t>(found - played.scenes.begin());
    }
};

bool sameCondition(const Choice &left, const Choice &right)
{
    return left.when.has_value() == right.when.has_value()
        && (!left.when || left.when->text == right.when->text);
}

/// Only choices that show together: others are one choice in two wordings.
void reportSame(Reading &reading, const Case &played, const std::vector<SceneNodes> &nodes)
{
    for (std::size_t i = 0; i < played.scenes.size(); ++i) {
        const std::vector<Choice> &choices = played.scenes[i].choices;
        for (std::size_t later = 1; later < choices.size(); ++later) {
            const Choice &one = choices[later];
            const auto twin = std::find_if(choices.begin(),
                                           choices.begin() + static_cast<std::ptrdiff_t>(later),
                                           [&one](const Choice &other) {
                                               return other.go == one.go && other.add == one.add
                                                   && other.feedback == one.feedback
                                                   && sameCondition(other, one);
                                           });
            if (twin != choices.begin() + static_cast<std::ptrdiff_t>(later)) {
                reading.add(kinds::sameChoice, nodes[i].choices[later], {twin->id, one.id});
            }
        }
    }
}

} // namespace

void checkCasePlays(Reading &reading, const Case &played, const std::vector<SceneNodes> &nodes,
                    const GraphSeen &seen)
{
    const CaseStates states = exploreStates(played);
    const Plays plays{reading, played, nodes, states};
    plays.reportStuck();
    reportSame(reading, played, nodes);
    if (!states.whole) {
        reading.add(kinds::tooManyStates, seen.owner, {std::to_string(kMostCaseStates)});
        return;
    }
    plays.reportUnseen();
    plays.reportEndings(seen.linked);
    if (states.trap && !seen.trapTold) {
        reading.add(kinds::trapped, nodes[states.trap->scene].id,
                    {played.scenes[states.trap->scene].id, states.trap->meters});
    }
}

} // namespace minplan::module
