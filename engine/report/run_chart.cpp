#include "report/run_chart.h"

#include <algorithm>

namespace minplan::report {

namespace {

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

int sign(double difference)
{
    return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}

/// Stretches of at least `length` values with the same direction; those without one are passed
/// over. `reach`: how many values lie before the first that has a direction.
template <typename Direction>
std::vector<Stretch> stretches(std::size_t count, std::size_t length, std::size_t reach,
                               Direction direction)
{
    std::vector<Stretch> found;
    Stretch run;
    std::size_t members = 0;
    int way = 0;
    const auto close = [&] {
        if (members >= length) {
            found.push_back(run);
        }
    };
    for (std::size_t at = 0; at < count; ++at) {
        const int here = direction(at);
        if (here == 0) {
            continue;
        }
        if (here != way) {
            close();
            way = here;
            members = reach;
            run.first = at - reach;
        }
        ++members;
        run.last = at;
    }
    close();
    return found;
}

} // namespace

RunChart runChart(const std::vector<double> &values, std::size_t baseline)
{
    RunChart chart;
    if (values.empty()) {
        return chart;
    }
    const std::size_t before = std::min(baseline, values.size());
    const auto from = before >= kShiftLength ? values.begin() + static_cast<std::ptrdiff_t>(before)
                                             : values.end();
    const double median = medianOf({values.begin(), from});
    chart.median = median;
    chart.shifts = stretches(values.size(), kShiftLength, 0,
                             [&](std::size_t at) { return sign(values[at] - median); });
    chart.trends = stretches(values.size(), kTrendLength, 1, [&](std::size_t at) {
        return at == 0 ? 0 : sign(values[at] - values[at - 1]);
    });
    return chart;
}

} // namespace minplan::report
