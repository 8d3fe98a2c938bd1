#pragma once

#include "module/model.h"

#include <optional>
#include <string>

namespace minplan::app {

/// Where in a module its preview begins: a step, and a stage, scene or question in it.
struct Place {
    std::string step; ///< empty: the first
    std::string part; ///< empty: its beginning
    bool operator==(const Place &) const = default;
};

/// A copy of the module to be played from a place on: what lies before is left out, and what an
/// unfinished text has left empty. Begins at the first step when the place's is gone; nothing
/// when there is nothing to play.
[[nodiscard]] std::optional<module::Module> playableFrom(const module::Module &module,
                                                         const Place &place);

} // namespace minplan::app
