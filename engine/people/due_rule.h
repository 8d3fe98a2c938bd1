#pragma once

#include "text/day.h"

#include <optional>
#include <string>
#include <string_view>

namespace minplan::people {

/// By when what is assigned is to be done.
struct DueRule {
    enum class Kind {
        OnDay,      ///< by a day
        AfterStart, ///< so many days after the start in the post
        EveryYear,  ///< once each calendar year, by the last day of a month
        AfterPass,  ///< again, so many months after it was passed
    };
    Kind kind = Kind::OnDay;
    text::Day day{}; ///< OnDay
    int number = 0;  ///< days, the month from 1 to 12, or months

    bool operator==(const DueRule &) const = default;
};

/// «2026-12-15», «start+30d», «every-01», «pass+24m».
[[nodiscard]] std::string written(const DueRule &rule);
/// Nothing where it is not written so, is no calendar day, or counts more than ten years of days or
/// twenty of months.
[[nodiscard]] std::optional<DueRule> dueRule(std::string_view written);

} // namespace minplan::people
