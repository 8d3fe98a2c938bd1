#pragma once

#include "module/names.h"

namespace minplan::module {

/// Where a case's scenes and choices stand in the file, by place in the model.
struct SceneNodes {
    Node id;
    std::vector<Node> choices; ///< the id of each choice
};

/// What only shows when the scenes are seen together: scenes without a way in or out, loops,
/// choices that never show or that can all be hidden. `whole`: no scene was lost to another fault.
void checkCaseGraph(Reading &reading, const Case &played, const std::vector<SceneNodes> &nodes,
                    Node owner, bool whole);

} // namespace minplan::module
