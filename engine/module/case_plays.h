#pragma once

#include "module/case_graph.h"

namespace minplan::module {

/// What the scenes and their ways have shown already, and is not told twice.
struct GraphSeen {
    Node owner;               ///< the case's id
    std::vector<bool> linked; ///< by scene: some way leads there
    bool trapTold = false;    ///< a loop or dead end was reported
};

/// What only shows when a case is played in every way, meters and `when` counted: scenes nobody
/// gets to, endings nobody has, choices that never show or never differ, traps. For a case whose
/// scenes could all be read.
void checkCasePlays(Reading &reading, const Case &played, const std::vector<SceneNodes> &nodes,
                    const GraphSeen &seen);

} // namespace minplan::module
