#pragma once

#include <string>

namespace minplan::ctl {

/// A graph in Graphviz's language laid out as SVG, with a title and a description for those who do
/// not see it. Throws Refused.
[[nodiscard]] std::string asSvg(const std::string &dot, const std::string &title,
                                const std::string &description);

} // namespace minplan::ctl
