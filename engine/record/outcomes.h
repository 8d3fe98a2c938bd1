#pragma once

#include "people/plan_share.h"

#include <chrono>
#include <optional>
#include <vector>

namespace minplan::record {

/// What is known of the share of a unit's users who have a plan.
struct PlanShares {
    std::vector<people::PlanShare> months; ///< by month; one that nobody said is not there
    /// When somebody of the unit, or of one below it, first began a module.
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> courseBegun = {};
};

} // namespace minplan::record
