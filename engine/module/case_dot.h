#pragma once

#include "module/model.h"

#include <span>
#include <string>
#include <string_view>

namespace minplan::module {

/// A case with the step it stands in.
struct NamedCase {
    std::string id;
    std::string title;
    const Case *played = nullptr; ///< never null
};

/// The cases as one graph in Graphviz's language, each in a frame of its own: scenes as boxes,
/// endings in shapes of their own, choices as arrows with their texts, `when` and what they add.
/// Scenes that no play reaches are dashed and say so. Labels in «nb» or «en».
[[nodiscard]] std::string casesAsDot(std::span<const NamedCase> cases, std::string_view language);

/// The same in a few sentences, for those who do not see it.
[[nodiscard]] std::string casesInWords(std::span<const NamedCase> cases, std::string_view language);

} // namespace minplan::module
