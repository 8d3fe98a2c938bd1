#pragma once

#include "module/model.h"

#include <map>
#include <string>
#include <vector>

namespace minplan::module {

/// What playing a case through in every way shows.
struct CaseStates {
    /// Scene → the meters («a = 1, b = 0») at which none of its choices shows.
    std::map<std::size_t, std::string> stuck;
    struct ChoicePlace {
        std::size_t scene = 0;
        std::size_t choice = 0;
    };
    std::vector<ChoicePlace> neverShown;
};

/// Plays a case whose scenes are all known, up to a bounded number of states; past it only what was
/// seen is told.
[[nodiscard]] CaseStates exploreStates(const Case &played);

} // namespace minplan::module
