#pragma once

#include "record/store.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

/// A made-up municipality, written event by event through the record's own doors.
namespace minplan::bench {

struct Municipality {
    int units = 400; ///< in a tree of three storeys
    int staff = 20'000;
    int modules = 30;
    int answers = 5'000'000; ///< evenly over all attempts
    int textLength = 12;     ///< characters of a question as shown; options half of it

    /// So many times smaller in people and answers, with units as large.
    [[nodiscard]] Municipality smaller(int times) const
    {
        return {std::max(units / times, 1), staff / times, modules, answers / times, textLength};
    }
};

/// The last day of what is told; everything is worked out as of that.
inline constexpr auto kBenchDay = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20);

/// Four years of it: everything is assigned to all by one rule or another; most have passed most,
/// some twice, and a few were given a later day, exempted, or had it from before.
void make(const Municipality &municipality, const std::filesystem::path &data);

/// The real surroundings on that day.
[[nodiscard]] record::Surroundings onBenchDay();

/// «20 000».
[[nodiscard]] std::string told(int number);

/// The id of one of its smallest units, with staff ÷ units people.
[[nodiscard]] std::string aUnit(const Municipality &municipality);

} // namespace minplan::bench
