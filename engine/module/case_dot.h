#pragma once

#include "module/model.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace minplan::module {

/// A case with the step it stands in.
struct NamedCase {
    std::string id;
    std::string title;
    const Case *played = nullptr; ///< never null
};

/// How many persons took which way through a case.
struct CaseCounts {
    std::int64_t persons = 0;
    std::map<std::string, std::int64_t> reached;                        ///< by scene
    std::map<std::pair<std::string, std::string>, std::int64_t> chosen; ///< by scene and choice
};
/// By the case's id; those not in it have no numbers.
using CountsByCase = std::map<std::string, CaseCounts>;

/// The cases as one graph in Graphviz's language, each in a frame of its own: scenes as boxes,
/// endings in shapes of their own, choices as arrows with their texts, `when` and what they add.
/// Scenes that no play reaches are dashed and say so. Where there are counts, scenes and choices
/// say how many, and what many chose is drawn thicker. Labels in «nb» or «en».
[[nodiscard]] std::string casesAsDot(std::span<const NamedCase> cases, std::string_view language,
                                     const CountsByCase &counts = {});

/// The same in a few sentences, for those who do not see it.
[[nodiscard]] std::string casesInWords(std::span<const NamedCase> cases, std::string_view language,
                                       const CountsByCase &counts = {});

} // namespace minplan::module
