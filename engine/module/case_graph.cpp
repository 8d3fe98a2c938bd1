#include "module/case_graph.h"

namespace minplan::module {
void checkCaseGraph(Reading &, const Case &, const std::vector<SceneNodes> &, Node, bool)
{ }
} // namespace minplan::module
