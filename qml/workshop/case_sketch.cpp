#include "workshop/case_sketch.h"

#include "module/case_states.h"

#include <algorithm>

namespace minplan::app {

namespace {

SketchNode::Kind kindOf(const module::Scene &scene)
{
    if (!scene.end) {
        return SketchNode::Kind::Scene;
    }
    switch (*scene.end) {
    case module::Ending::Good:
        return SketchNode::Kind::Good;
    case module::Ending::Mixed:
        return SketchNode::Kind::Mixed;
    case module::Ending::Poor:
        break;
    }
    return SketchNode::Kind::Poor;
}

/// Two choices that lead to the same scene are one way.
void link(CaseSketch &sketch, std::size_t from, std::size_t to, bool open)
{
    for (SketchEdge &edge : sketch.edges) {
        if (edge.from == from && edge.to == to) {
            edge.open = edge.open || open;
            return;
        }
    }
    sketch.edges.push_back({from, to, open});
}

std::size_t placeOf(const CaseSketch &sketch, const std::string &id)
{
    const auto found = std::find_if(sketch.nodes.begin(), sketch.nodes.end(),
                                    [&id](const SketchNode &node) { return node.id == id; });
    return static_cast<std::size_t>(found - sketch.nodes.begin());
}

void linkTo(CaseSketch &sketch, std::size_t from, const std::string &to, bool open)
{
    const std::size_t place = placeOf(sketch, to);
    if (place < sketch.nodes.size()) {
        link(sketch, from, place, open);
    }
}

} // namespace

CaseSketch sketchOf(const module::Case &played)
{
    CaseSketch sketch;
    const module::CaseStates states = module::exploreStates(played);
    for (std::size_t at = 0; at < played.scenes.size(); ++at) {
        const module::Scene &scene = played.scenes[at];
        sketch.nodes.push_back({scene.id, kindOf(scene), scene.id == played.start,
                                !states.whole || states.reached[at]});
    }
    for (std::size_t at = 0; at < played.scenes.size(); ++at) {
        const module::Scene &scene = played.scenes[at];
        const bool reached = sketch.nodes[at].reached;
        linkTo(sketch, at, scene.go, reached);
        for (std::size_t choice = 0; choice < scene.choices.size(); ++choice) {
            linkTo(sketch, at, scene.choices[choice].go,
                   reached && (!states.whole || states.shown[at][choice]));
        }
    }
    return sketch;
}

void addMissing(CaseSketch &sketch, const std::string &from, const std::string &to)
{
    const std::size_t scene = placeOf(sketch, from);
    if (scene == sketch.nodes.size() || to.empty()) {
        return;
    }
    const std::size_t missing = placeOf(sketch, to);
    if (missing == sketch.nodes.size()) {
        sketch.nodes.push_back({to, SketchNode::Kind::Missing, false, true});
    }
    link(sketch, scene, missing, true);
}

} // namespace minplan::app
