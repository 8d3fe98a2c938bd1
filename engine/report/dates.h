#pragma once

#include "record/store.h"
#include "text/day.h"

#include <chrono>
#include <string>
#include <string_view>

/// Dates as reports and certificates write them. What people read is the day and the time in
/// Norway (text/day.h); what programs read is UTC.
namespace minplan::report {

[[nodiscard]] std::chrono::year_month_day utcDate(record::Millis time);
using text::isoDate;
using text::parseIsoDate;
/// «2026-11-21 15:30», in Norway.
[[nodiscard]] std::string isoMinute(record::Millis time);
/// «januar», from 1 to 12.
[[nodiscard]] std::string_view monthName(int month);
/// «21. november 2026»
[[nodiscard]] std::string longDate(std::chrono::year_month_day date);
/// The same in «nb», «nn» or «en»: «21 November 2026».
[[nodiscard]] std::string longDate(std::chrono::year_month_day date, std::string_view language);

} // namespace minplan::report
