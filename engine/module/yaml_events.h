#pragma once

#include "module/tree.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace minplan::module {

/// How a YAML text fails to be read on: what yaml-cpp said, and where.
struct YamlFault {
    std::string message;
    std::size_t at = 0;                 ///< byte
    std::optional<std::size_t> bracket; ///< the innermost [ or { still open
};

/// Things that YAML allows and we do not; each with its byte.
struct YamlOddity {
    enum class What { Anchor, Alias, Tag, SecondDocument, OddKey, TooDeep };
    What what = What::Anchor;
    std::size_t at = 0;
    std::string word;
};

/// What one pass over a YAML text gave.
struct YamlEvents {
    Tree tree;
    std::vector<YamlOddity> oddities;
    std::vector<std::size_t> quotes; ///< quoted scalars that run over several lines
    std::optional<YamlFault> fault;
};

/// Reads a text (valid UTF-8, no BOM) into a tape. The tree's texts look into `yaml`, which must
/// outlive it. Scalars that begin at a byte in `damaged` become Damaged nodes.
[[nodiscard]] YamlEvents readEvents(std::string_view yaml, const std::vector<std::size_t> &damaged);

} // namespace minplan::module
