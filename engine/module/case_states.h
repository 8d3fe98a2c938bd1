#pragma once

#include "module/model.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace minplan::module {

/// What playing a case through in every way shows.
struct CaseStates {
    bool whole = true;                    ///< false: there are more states than were tried
    std::vector<bool> reached;            ///< by scene
    std::vector<std::vector<bool>> shown; ///< by scene and choice
    /// Scene → the meters («a = 1, b = 0») at which none of its choices shows.
    std::map<std::size_t, std::string> stuck;
    /// The first state that no ending can be reached from; told only when the case was tried whole.
    struct Trap {
        std::size_t scene = 0;
        std::string meters;
    };
    std::optional<Trap> trap;
};

/// How many states, a scene with its meters each, are tried at the most.
inline constexpr std::size_t kMostCaseStates = 20000;

/// Plays a case whose scenes are all known, in every way, up to kMostCaseStates.
[[nodiscard]] CaseStates exploreStates(const Case &played);

} // namespace minplan::module
