#pragma once

#include "ctl/demo_learner.h"
#include "record/store.h"
#include "text/day.h"

#include <algorithm>

/// When what happens in the story: days before the day it has come to.
namespace minplan::ctl {

inline constexpr int kBegins = 120;
inline constexpr int kAssigned = 118;
inline constexpr int kRecognised = 100;
inline constexpr int kExempted = 60;
inline constexpr int kExtended = 46;
inline constexpr int kDue = 43;   ///< for whoever was there from the beginning
inline constexpr int kMoved = 21; ///< some had left then, and others come

struct DemoDays {
    text::Day today;

    [[nodiscard]] text::Day ago(int days) const { return text::daysAfter(today, -days); }
    [[nodiscard]] record::Millis at(int daysAgo, int hour) const
    {
        return text::osloMidnight(ago(daysAgo)) + std::chrono::hours(hour);
    }
    /// On a weekday, mostly while at work.
    [[nodiscard]] record::Millis sometime(int earliest, int latest, play::Chance &chance) const
    {
        const auto days = static_cast<std::size_t>(std::max(earliest - latest, 0));
        int day = earliest - static_cast<int>(chance.below(days + 1));
        while (std::chrono::weekday(ago(day)).iso_encoding() > 5) {
            ++day;
        }
        const bool isEvening = share(chance) < 0.15;
        return at(day, isEvening ? 19 : 7)
            + std::chrono::seconds(chance.below(isEvening ? 7200 : 28800));
    }
};

} // namespace minplan::ctl
