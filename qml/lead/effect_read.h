#pragma once

#include "home/library.h"
#include "record/access.h"
#include "report/knowledge.h"
#include "report/plan_progress.h"

namespace minplan::app {

/// Whether the training works, as far as the record tells.
struct EffectRead {
    people::Units units;                         ///< all
    people::Units reachable = {};                ///< those whose outcomes one may see, by path
    std::string unit = {};                       ///< id of the one read; empty: all together
    std::vector<report::Knowledge> modules = {}; ///< what people knew before and after
    int least = 0;                               ///< of fewer persons only the number is told
    report::PlanProgress plans = {};             ///< of one unit
    bool mayEnter = false;                       ///< the numbers of that unit
};

struct EffectAsked {
    std::string actor;
    std::string unit = {}; ///< id; empty: all one may see
    module::Library library;
    std::string language; ///< the modules'
};

/// What to ask for: all modules on the shelf, in the language shown.
[[nodiscard]] EffectAsked effectAsked(std::string actor, std::string unit, const Shelf &shelf);
/// Leaves an event in the log. Reads the modules from the disk. Throws StoreError.
[[nodiscard]] EffectRead readEffect(record::Store &store, const EffectAsked &asked);

} // namespace minplan::app
