#pragma once

#include "module/model.h"

#include <string>
#include <vector>

namespace minplan::app {

/// A scene as it stands in a drawing of its case.
struct SketchNode {
    /// Missing: some choice leads there, but no scene has the name.
    enum class Kind { Scene, Good, Mixed, Poor, Missing };
    std::string id;
    Kind kind = Kind::Scene;
    bool start = false;
    bool reached = true; ///< by some play; true as well when there are too many to try
};

/// A way from one scene to another, by place in the list.
struct SketchEdge {
    std::size_t from = 0;
    std::size_t to = 0;
    bool open = true; ///< false: no play ever goes it
};

struct CaseSketch {
    std::vector<SketchNode> nodes;
    std::vector<SketchEdge> edges;
};

/// What a case looks like, also while it is unfinished: a way that leads nowhere is left out.
[[nodiscard]] CaseSketch sketchOf(const module::Case &played);
/// Adds a scene that is named by a choice of another and does not exist, and the way there.
void addMissing(CaseSketch &sketch, const std::string &from, const std::string &to);

} // namespace minplan::app
