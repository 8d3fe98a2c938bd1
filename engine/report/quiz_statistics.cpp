#include "report/item_statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace minplan::report {

namespace {

constexpr double kSame = 1e-9;
constexpr double kOuterShare = 0.27;

struct Moments {
    std::int64_t persons = 0;
    double mean = 0;
    double second = 0; ///< sums of powers about the mean
    double third = 0;
    double fourth = 0;
};

Moments momentsOf(std::span<const TotalCount> totals)
{
    Moments moments;
    for (const TotalCount &one : totals) {
        moments.persons += one.persons;
        moments.mean += static_cast<double>(one.persons) * one.total;
    }
    if (moments.persons == 0) {
        return moments;
    }
    moments.mean /= static_cast<double>(moments.persons);
    for (const TotalCount &one : totals) {
        const double off = one.total - moments.mean;
        const double squares = static_cast<double>(one.persons) * off * off;
        moments.second += squares;
        moments.third += squares * off;
        moments.fourth += squares * off * off;
    }
    return moments;
}

std::vector<TotalCount> inOrder(std::span<const TotalCount> totals)
{
    std::vector<TotalCount> sorted(totals.begin(), totals.end());
    std::sort(sorted.begin(), sorted.end(), [](const TotalCount &left, const TotalCount &right) {
        return left.total < right.total;
    });
    return sorted;
}

/// The total of the person at a place, counted from 0, of those in order.
double totalAt(const std::vector<TotalCount> &sorted, std::int64_t place)
{
    std::int64_t before = 0;
    const auto found = std::find_if(sorted.begin(), sorted.end(), [&](const TotalCount &one) {
        before += one.persons;
        return place < before;
    });
    return found->total;
}

/// Fisher's k-statistics, as Moodle has them: unbiased, and 0 for a normal distribution.
void addShape(QuizStatistics &result, const Moments &moments)
{
    const auto n = static_cast<double>(moments.persons);
    const double k2 = moments.second / (n - 1);
    if (moments.persons > 2) {
        const double k3 = n * moments.third / ((n - 1) * (n - 2));
        result.skewness = k3 / std::pow(k2, 1.5);
    }
    if (moments.persons > 3) {
        const double k4 = n
            * ((n + 1) * moments.fourth - 3 * (n - 1) * moments.second * moments.second / n)
            / ((n - 1) * (n - 2) * (n - 3));
        result.kurtosis = k4 / (k2 * k2);
    }
}

void addConsistency(QuizStatistics &result, double variance, std::span<const double> variances)
{
    if (variances.size() < 2) {
        return;
    }
    const auto k = static_cast<double>(variances.size());
    const double sum = std::accumulate(variances.begin(), variances.end(), 0.0);
    result.alpha = k / (k - 1) * (1 - sum / variance);
    result.errorRatio = std::sqrt(1 - *result.alpha);
    result.standardError = *result.errorRatio * *result.deviation;
}

} // namespace

std::optional<double> varianceOf(std::span<const TotalCount> marks)
{
    const Moments moments = momentsOf(marks);
    return moments.persons < 2
        ? std::nullopt
        : std::optional(moments.second / static_cast<double>(moments.persons - 1));
}

QuizStatistics quizStatistics(std::span<const TotalCount> totals, std::span<const double> variances)
{
    const Moments moments = momentsOf(totals);
    QuizStatistics result;
    result.persons = moments.persons;
    if (moments.persons == 0) {
        return result;
    }
    const std::vector<TotalCount> sorted = inOrder(totals);
    result.mean = moments.mean;
    result.median
        = (totalAt(sorted, (moments.persons - 1) / 2) + totalAt(sorted, moments.persons / 2)) / 2;
    if (moments.persons < 2) {
        return result;
    }
    const double variance = moments.second / static_cast<double>(moments.persons - 1);
    result.deviation = std::sqrt(variance);
    if (moments.second > kSame * kSame) {
        addShape(result, moments);
        addConsistency(result, variance, variances);
    }
    return result;
}

std::optional<Groups> groupsOf(std::span<const TotalCount> totals)
{
    const std::vector<TotalCount> sorted = inOrder(totals);
    const std::int64_t persons = std::accumulate(
        sorted.begin(), sorted.end(), std::int64_t{0},
        [](std::int64_t sum, const TotalCount &one) { return sum + one.persons; });
    if (persons < 2) {
        return std::nullopt;
    }
    const auto wanted
        = static_cast<std::int64_t>(std::ceil(kOuterShare * static_cast<double>(persons) - kSame));
    Groups groups{totalAt(sorted, persons - wanted), totalAt(sorted, wanted - 1)};
    if (groups.lowerTo >= groups.upperFrom) {
        return std::nullopt;
    }
    for (const TotalCount &one : sorted) {
        groups.upper += one.total >= groups.upperFrom ? one.persons : 0;
        groups.lower += one.total <= groups.lowerTo ? one.persons : 0;
    }
    return groups;
}

} // namespace minplan::report
