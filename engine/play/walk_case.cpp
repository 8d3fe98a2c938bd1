#include "play/walk.h"

#include <algorithm>

namespace minplan::play {

namespace {

using module::Case;
using module::Scene;

const Scene *findScene(const Case &kind, const std::string &id)
{
    const auto found = std::find_if(kind.scenes.begin(), kind.scenes.end(),
                                    [&id](const Scene &scene) { return scene.id == id; });
    return found == kind.scenes.end() ? nullptr : &*found;
}

std::vector<std::string> nextScenes(const Scene &scene)
{
    std::vector<std::string> next;
    if (!scene.go.empty()) {
        next.push_back(scene.go);
    }
    for (const module::Choice &choice : scene.choices) {
        next.push_back(choice.go);
    }
    return next;
}

/// Per scene the fewest scenes to go past up to an end, this one included. Scenes that reach no end
/// count as the whole case.
std::map<std::string, std::size_t> scenesLeft(const Case &kind)
{
    std::map<std::string, std::size_t> left;
    for (const Scene &scene : kind.scenes) {
        left[scene.id] = nextScenes(scene).empty() ? 1 : kind.scenes.size();
    }
    bool nearer = true;
    while (nearer) {
        nearer = false;
        for (const Scene &scene : kind.scenes) {
            for (const std::string &next : nextScenes(scene)) {
                const auto found = left.find(next);
                const std::size_t through = (found == left.end() ? 0 : found->second) + 1;
                nearer = nearer || through < left[scene.id];
                left[scene.id] = std::min(left[scene.id], through);
            }
        }
    }
    return left;
}

} // namespace

const CasePlay &playOf(const Walk &walk, const module::Step &step)
{
    static const CasePlay kNothing;
    const auto found = walk.state.cases.find(step.id);
    return found == walk.state.cases.end() ? kNothing : found->second;
}

const Scene *currentScene(const CasePlay &play, const Case &kind)
{
    const Scene *scene = findScene(kind, play.scene.empty() ? kind.start : play.scene);
    if (scene == nullptr) {
        scene = findScene(kind, kind.start);
    }
    if (scene == nullptr && !kind.scenes.empty()) {
        scene = &kind.scenes.front();
    }
    return scene;
}

const module::Choice *feedbackDue(const CasePlay &play, const Case &kind)
{
    if (play.moves.empty() || play.moves.back().feedbackSeen) {
        return nullptr;
    }
    const CaseMove &last = play.moves.back();
    const Scene *scene = findScene(kind, last.scene);
    if (scene == nullptr) {
        return nullptr;
    }
    const auto found
        = std::find_if(scene->choices.begin(), scene->choices.end(),
                       [&last](const auto &choice) { return choice.id == last.choice; });
    return found == scene->choices.end() || found->feedback.empty() ? nullptr : &*found;
}

std::map<std::string, std::vector<int>> meterHistory(const CasePlay &play, const Case &kind)
{
    std::map<std::string, std::vector<int>> history;
    for (const module::Meter &meter : kind.meters) {
        std::vector<int> &values = history[meter.id];
        values.push_back(meter.start);
        const auto recorded = play.meters.find(meter.id);
        if (recorded == play.meters.end()) {
            continue;
        }
        for (const int value : recorded->second) {
            values.push_back(std::clamp(value, meter.min, std::max(meter.min, meter.max)));
        }
    }
    return history;
}

std::map<std::string, int> metersNow(const CasePlay &play, const Case &kind)
{
    std::map<std::string, int> now;
    for (const auto &[meter, values] : meterHistory(play, kind)) {
        now[meter] = values.back();
    }
    return now;
}

std::vector<module::Choice> openChoices(const Scene &scene,
                                        const std::map<std::string, int> &meters)
{
    std::vector<module::Choice> open;
    std::copy_if(scene.choices.begin(), scene.choices.end(), std::back_inserter(open),
                 [&meters](const module::Choice &choice) {
                     return !choice.when || holds(*choice.when, meters);
                 });
    return open.empty() ? scene.choices : open;
}

/// The scenes behind against those and the fewest still ahead. The highest value so far counts, so
/// that a detour does not turn the clock back.
double shareOfCase(const CasePlay &play, const Case &kind)
{
    const auto left = scenesLeft(kind);
    double share = 0;
    const auto count = [&share, &left](std::size_t behind, const std::string &scene) {
        const auto ahead = left.find(scene);
        if (ahead != left.end()) {
            share = std::max(
                share, static_cast<double>(behind) / static_cast<double>(behind + ahead->second));
        }
    };
    for (std::size_t at = 0; at < play.moves.size(); ++at) {
        count(at, play.moves[at].scene);
    }
    const Scene *scene = currentScene(play, kind);
    if (scene != nullptr && !play.finished) {
        count(play.moves.size(), scene->id);
    }
    return share;
}

} // namespace minplan::play
