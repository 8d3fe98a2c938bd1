#pragma once

#include "people/fact.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

/// The programme's own goal: how many of a unit's users have an individuell plan. Said once a month
/// as a fact about the unit, in a field named `plans/2026-11`; no user is named.
namespace minplan::people {

struct PlanShare {
    std::chrono::year_month month;
    int users = 0;    ///< who get services that entitle to a plan, or all: as the unit counts
    int withPlan = 0; ///< of them

    bool operator==(const PlanShare &) const = default;
};

/// «2026-11»
[[nodiscard]] std::string isoMonth(std::chrono::year_month month);
[[nodiscard]] std::optional<std::chrono::year_month> parseIsoMonth(std::string_view text);

[[nodiscard]] bool isPlanShare(std::string_view field);
/// Nothing where the field is another, the value was withdrawn, or they are not as the functions
/// below write them.
[[nodiscard]] std::optional<PlanShare> planShareIn(std::string_view field, std::string_view value);

/// Whether the numbers can be: between 1 and 100 000 users, and no more with a plan than there are.
[[nodiscard]] bool isSound(const PlanShare &share);
/// What is to be said. The share is sound.
[[nodiscard]] Fact saidOf(const Unit &unit, const PlanShare &share);
/// That nothing is known of the month any more.
[[nodiscard]] Fact withdrawnOf(const Unit &unit, std::chrono::year_month month);

} // namespace minplan::people
