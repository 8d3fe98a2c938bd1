#pragma once

#include "record/store.h"

#include <chrono>
#include <optional>
#include <string>

/// Dates as reports and certificates write them. All days are UTC days.
namespace minplan::report {

[[nodiscard]] std::chrono::year_month_day utcDate(record::Millis time);
/// «2026-11-21»
[[nodiscard]] std::string isoDate(std::chrono::year_month_day date);
/// «2026-11-21 15:30»
[[nodiscard]] std::string isoMinute(record::Millis time);
/// Empty when the text is no calendar day written as ISO.
[[nodiscard]] std::optional<std::chrono::year_month_day> parseIsoDate(std::string_view text);
/// «21. november 2026»
[[nodiscard]] std::string longDate(std::chrono::year_month_day date);

} // namespace minplan::report
