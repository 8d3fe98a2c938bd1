#pragma once

#include "text/day.h"

#include <optional>
#include <string>
#include <string_view>

namespace minplan::report {

/// The first that holds, in this order.
enum class Status { Passed, Expired, Overdue, Failed, InProgress, NotStarted };
[[nodiscard]] std::string_view name(Status status); ///< «passed», «in-progress» …

/// How one person stands in one module, this round: as much as a page of many shows.
struct ModuleState {
    std::string module;
    Status status = Status::NotStarted;
    std::optional<text::Day> due = {}, expires = {};
};

} // namespace minplan::report
