#pragma once

#include <cstddef>
#include <optional>
#include <vector>

/// A measure month by month around its median, and what in it is unlikely to be chance.
namespace minplan::report {

/// Places in the list of values, the first and the last.
struct Stretch {
    std::size_t first = 0, last = 0;

    bool operator==(const Stretch &) const = default;
};

struct RunChart {
    /// Of the first `baseline` values; none where there are no values.
    std::optional<double> median;
    /// Six values or more in turn on one side of the median; one on it neither counts nor breaks.
    std::vector<Stretch> shifts;
    /// Five values or more in turn that only rise, or only fall; one equal to the one before
    /// neither counts nor breaks.
    std::vector<Stretch> trends;
};

/// So few values say nothing about a shift.
inline constexpr std::size_t kShiftLength = 6;
inline constexpr std::size_t kTrendLength = 5;

/// `baseline`: how many values were before what one wants to see the effect of; where there are
/// fewer than six, the median is that of all. The rules and their lengths: Perla, Provost and
/// Murray, «The run chart: a simple analytical tool for learning from variation in healthcare
/// processes», BMJ Quality & Safety 2011;20:46–51. That the rule for trends seldom finds anything:
/// Anhøj and Olesen, PLoS ONE 2014;9(11):e113825.
[[nodiscard]] RunChart runChart(const std::vector<double> &values, std::size_t baseline = 0);

} // namespace minplan::report
