#pragma once

#include "record/outcomes.h"
#include "report/csv.h"
#include "report/run_chart.h"

#include <string>
#include <string_view>

/// Whether the programme does what it is for: the share of a unit's users with an individuell plan,
/// month by month.
namespace minplan::report {

struct PlanProgress {
    record::PlanShares shares;
    std::vector<double> values; ///< from 0 to 1, one a month that was said
    std::size_t before = 0;     ///< how many of them are of months before the course was begun
    RunChart chart;
};

[[nodiscard]] PlanProgress planProgress(const record::PlanShares &shares);

/// `month,users,with_plan,share,median,course_begun`: the share and the median from 0 to 1, the
/// last «yes» in the month when somebody first began a module.
[[nodiscard]] std::string planProgressCsv(const PlanProgress &progress, CsvStyle style);
/// The same as an object of `months`, `median`, `course_begun`, `shifts` and `trends` (first and
/// last month of each).
[[nodiscard]] std::string planProgressJson(const PlanProgress &progress);
/// A table and what may be read out of it, «nb» or «en»; `unit` by its path.
[[nodiscard]] std::string planProgressInWords(const PlanProgress &progress, const std::string &unit,
                                              std::string_view language);

} // namespace minplan::report
