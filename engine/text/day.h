#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

/// Calendar days. What people read as a day is the day in Norway then (decision 0055).
namespace minplan::text {

using Moment = std::chrono::sys_time<std::chrono::milliseconds>;
using Day = std::chrono::year_month_day;

/// What clocks in Europe/Oslo show at that moment, summer time counted.
[[nodiscard]] std::chrono::local_time<std::chrono::milliseconds> osloTime(Moment moment);
[[nodiscard]] Day osloDay(Moment moment);
/// When the day begins there.
[[nodiscard]] Moment osloMidnight(Day day);

[[nodiscard]] Day daysAfter(Day day, int days);
/// A day the month does not have becomes its last; at most a thousand years on.
[[nodiscard]] Day monthsAfter(Day day, int months);

/// «2026-11-21»
[[nodiscard]] std::string isoDate(Day day);
/// Empty when the text is no calendar day written as ISO.
[[nodiscard]] std::optional<Day> parseIsoDate(std::string_view text);

} // namespace minplan::text
