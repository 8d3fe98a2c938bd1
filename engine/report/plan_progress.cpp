#include "report/plan_progress.h"

#include "text/day.h"
#include "text/fraction.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace minplan::report {

namespace {

using Json = nlohmann::ordered_json;
using std::chrono::year_month;

std::optional<year_month> monthBegun(const record::PlanShares &shares)
{
    if (!shares.courseBegun) {
        return std::nullopt;
    }
    const text::Day day = text::osloDay(*shares.courseBegun);
    return day.year() / day.month();
}

/// To a thousandth, as reports show it.
double rounded(double share)
{
    return std::round(share * 1000) / 1000;
}

std::string decimal(double share, char mark)
{
    return text::Fraction(std::llround(share * 1000), 1000).toDecimal(mark, 3);
}

Json monthsOf(const std::vector<Stretch> &stretches, const PlanProgress &progress)
{
    Json all = Json::array();
    for (const Stretch &stretch : stretches) {
        all.push_back({{"first", people::isoMonth(progress.shares.months[stretch.first].month)},
                       {"last", people::isoMonth(progress.shares.months[stretch.last].month)}});
    }
    return all;
}

} // namespace

PlanProgress planProgress(const record::PlanShares &shares)
{
    PlanProgress progress;
    progress.shares = shares;
    for (const people::PlanShare &share : shares.months) {
        progress.values.push_back(static_cast<double>(share.withPlan) / share.users);
    }
    if (const auto begun = monthBegun(shares)) {
        progress.before = static_cast<std::size_t>(
            std::count_if(shares.months.begin(), shares.months.end(),
                          [&](const people::PlanShare &share) { return share.month < *begun; }));
    }
    progress.chart = runChart(progress.values, progress.before);
    return progress;
}

std::string planProgressCsv(const PlanProgress &progress, CsvStyle style)
{
    CsvWriter csv(style);
    for (const char *column : {"month", "users", "with_plan", "share", "median", "course_begun"}) {
        csv.value(column);
    }
    csv.endRow();
    const auto begun = monthBegun(progress.shares);
    for (std::size_t at = 0; at < progress.values.size(); ++at) {
        const people::PlanShare &share = progress.shares.months[at];
        csv.value(people::isoMonth(share.month));
        csv.value(std::to_string(share.users));
        csv.value(std::to_string(share.withPlan));
        csv.value(decimal(progress.values[at], csv.decimalMark()));
        csv.value(decimal(*progress.chart.median, csv.decimalMark()));
        csv.value(begun == share.month ? "yes" : "");
        csv.endRow();
    }
    return csv.result();
}

std::string planProgressJson(const PlanProgress &progress)
{
    const auto begun = monthBegun(progress.shares);
    Json months = Json::array();
    for (std::size_t at = 0; at < progress.values.size(); ++at) {
        const people::PlanShare &share = progress.shares.months[at];
        months.push_back({{"month", people::isoMonth(share.month)},
                          {"users", share.users},
                          {"with_plan", share.withPlan},
                          {"share", rounded(progress.values[at])}});
    }
    const Json all
        = {{"months", months},
           {"median", progress.chart.median ? Json(rounded(*progress.chart.median)) : Json()},
           {"course_begun", begun ? Json(people::isoMonth(*begun)) : Json()},
           {"shifts", monthsOf(progress.chart.shifts, progress)},
           {"trends", monthsOf(progress.chart.trends, progress)}};
    return all.dump(2) + "\n";
}

} // namespace minplan::report
