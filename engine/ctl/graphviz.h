#pragma once

#include <string>

namespace minplan::ctl {

/// What Graphviz makes of a graph in its own language, laid out by `dot`: «svg», «json0» … Empty
/// when it could not.
[[nodiscard]] std::string rendered(const std::string &dot, const char *format);

} // namespace minplan::ctl
