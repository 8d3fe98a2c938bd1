#include "report/item_statistics.h"

#include <algorithm>
#include <cmath>

namespace minplan::report {

namespace {

/// Marks are sums of a few fractions: what is closer than this is the same.
constexpr double kSame = 1e-9;

struct Means {
    double persons = 0;
    double mark = 0;
    double rest = 0;
};

Means meansOf(std::span<const MarkCount> marks)
{
    Means means;
    for (const MarkCount &one : marks) {
        const auto persons = static_cast<double>(one.persons);
        means.persons += persons;
        means.mark += persons * one.mark;
        means.rest += persons * one.rest;
    }
    if (means.persons > 0) {
        means.mark /= means.persons;
        means.rest /= means.persons;
    }
    return means;
}

/// Sums of squares and products about the means.
struct Spread {
    double mark = 0;
    double rest = 0;
    double markWithRest = 0;
};

Spread spreadOf(std::span<const MarkCount> marks, const Means &means)
{
    Spread spread;
    for (const MarkCount &one : marks) {
        const auto persons = static_cast<double>(one.persons);
        const double mark = one.mark - means.mark;
        const double rest = one.rest - means.rest;
        spread.mark += persons * mark * mark;
        spread.rest += persons * rest * rest;
        spread.markWithRest += persons * mark * rest;
    }
    return spread;
}

/// The sum of products if the best marks had gone with the best rests: both in order, person by
/// person.
double greatestProduct(std::span<const MarkCount> marks, const Means &means)
{
    std::vector<TotalCount> ofMark;
    std::vector<TotalCount> ofRest;
    for (const MarkCount &one : marks) {
        ofMark.push_back({one.mark - means.mark, one.persons});
        ofRest.push_back({one.rest - means.rest, one.persons});
    }
    const auto less
        = [](const TotalCount &left, const TotalCount &right) { return left.total < right.total; };
    std::sort(ofMark.begin(), ofMark.end(), less);
    std::sort(ofRest.begin(), ofRest.end(), less);
    double sum = 0;
    auto mark = ofMark.begin();
    auto rest = ofRest.begin();
    while (mark != ofMark.end() && rest != ofRest.end()) {
        const std::int64_t both = std::min(mark->persons, rest->persons);
        sum += static_cast<double>(both) * mark->total * rest->total;
        mark->persons -= both;
        rest->persons -= both;
        mark += mark->persons == 0 ? 1 : 0;
        rest += rest->persons == 0 ? 1 : 0;
    }
    return sum;
}

} // namespace

QuestionStatistics questionStatistics(std::span<const MarkCount> marks, double most)
{
    const Means means = meansOf(marks);
    QuestionStatistics result;
    result.persons = std::llround(means.persons);
    if (result.persons == 0 || most <= 0) {
        return result;
    }
    result.facility = means.mark / most;
    if (result.persons < 2) {
        return result;
    }
    const double degrees = means.persons - 1;
    const Spread spread = spreadOf(marks, means);
    result.variance = spread.mark / degrees;
    result.covariance = (spread.mark + spread.markWithRest) / degrees;
    result.deviation = std::sqrt(*result.variance) / most;
    if (spread.mark > kSame && spread.rest > kSame) {
        result.discrimination = spread.markWithRest / std::sqrt(spread.mark * spread.rest);
        result.efficiency = spread.markWithRest / greatestProduct(marks, means);
    }
    return result;
}

std::vector<std::optional<double>> effectiveWeights(std::span<const QuestionStatistics> questions)
{
    std::vector<std::optional<double>> weights;
    double sum = 0;
    for (const QuestionStatistics &one : questions) {
        const bool with = one.covariance && *one.covariance > -kSame;
        weights.push_back(with ? std::optional(std::sqrt(std::max(0.0, *one.covariance)))
                               : std::nullopt);
        sum += weights.back().value_or(0);
    }
    for (std::optional<double> &weight : weights) {
        weight = weight && sum > 0 ? std::optional(*weight / sum) : std::nullopt;
    }
    return weights;
}

std::optional<double> ConfidenceLevel::right() const
{
    return answers > 0 ? std::optional(points / static_cast<double>(answers)) : std::nullopt;
}

std::optional<double> overconfidence(const Confidence &confidence)
{
    constexpr std::array kMeant = {1.0 / 3, 11.0 / 15, 9.0 / 10};
    double answers = 0;
    double over = 0;
    for (std::size_t level = 0; level < kMeant.size(); ++level) {
        const auto given = static_cast<double>(confidence.at(level).answers);
        answers += given;
        over += given * kMeant.at(level) - confidence.at(level).points;
    }
    return answers > 0 ? std::optional(over / answers) : std::nullopt;
}

} // namespace minplan::report
