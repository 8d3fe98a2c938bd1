#pragma once

#include "report/training.h"

/// What may be decided for one person about one module, and what stands (people/decisions.h).
namespace minplan::report {

struct Deciding {
    // What would change something now: for the round that is open, or the next where the present
    // one runs out soon.
    bool mayExtend = false;
    bool mayExempt = false;
    bool mayRecognise = false;
    std::optional<people::Extension> extended = {}; ///< gave the open round its last day
    std::optional<people::Exemption> exempt = {};   ///< of the present round
    std::vector<people::Recognised> recognised = {};
};
[[nodiscard]] Deciding decidingOf(const ModuleTraining &training, const people::Decisions &decided,
                                  text::Day today);

/// Whether the decision would change what is or was due.
[[nodiscard]] bool changesRounds(const record::Standing &standing, const people::Fact &fact,
                                 const std::vector<module::Course> &courses, text::Day today);

} // namespace minplan::report
