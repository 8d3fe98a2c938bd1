#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// What the marks of a quiz say about its questions and about the quiz: pure formulas over counts,
/// so that neither the order of the persons nor their number costs anything. The definitions are
/// those of Moodle's quiz statistics: https://docs.moodle.org/dev/Quiz_statistics_calculations,
/// with https://docs.moodle.org/dev/Quiz_report_statistics on what to make of them. What cannot be
/// worked out (everybody alike, a single person, a single question) is absent, never 0.
namespace minplan::report {

/// How many persons had this mark on a question together with this sum of marks on all others. In
/// points.
struct MarkCount {
    double mark = 0;
    double rest = 0;
    std::int64_t persons = 0;
};

struct QuestionStatistics {
    std::int64_t persons = 0;
    std::optional<double> facility;  ///< mean mark as a share of the most one can get
    std::optional<double> deviation; ///< standard deviation as a share of the same
    /// Correlation of the mark with the rest of the total: −1 to 1.
    std::optional<double> discrimination;
    /// Its covariance as a share of the most that these marks and rests could have had.
    std::optional<double> efficiency;
    std::optional<double> variance;   ///< of the marks, in points²
    std::optional<double> covariance; ///< of the mark with the total, in points²
};
[[nodiscard]] QuestionStatistics questionStatistics(std::span<const MarkCount> marks, double most);

/// What share of the total's variation each question accounts for, as shares that sum to 1: the
/// root of its covariance with the total against the sum of all roots. One that goes against the
/// total has none.
[[nodiscard]] std::vector<std::optional<double>>
effectiveWeights(std::span<const QuestionStatistics> questions);

/// How many persons had this total.
struct TotalCount {
    double total = 0;
    std::int64_t persons = 0;
};

struct QuizStatistics {
    std::int64_t persons = 0;
    std::optional<double> mean, median, deviation; ///< in the unit of the totals
    std::optional<double> skewness, kurtosis;      ///< 0: as a normal distribution
    std::optional<double> alpha;                   ///< Cronbach's; at most 1
    std::optional<double> errorRatio;              ///< standard error as a share of the deviation
    std::optional<double> standardError;           ///< in the unit of the totals
};
/// `variances` are those of the marks of each question, or of each place in a quiz that draws its
/// questions, in the square of the unit of the totals.
[[nodiscard]] QuizStatistics quizStatistics(std::span<const TotalCount> totals,
                                            std::span<const double> variances);

/// Of marks alone, with n − 1; none for fewer than two persons.
[[nodiscard]] std::optional<double> varianceOf(std::span<const TotalCount> marks);

/// The totals from which on, and up to which, a person is among the best and the weakest 27 %;
/// whoever has the same total is in the same group. Kelley, T. L. (1939): The selection of upper
/// and lower groups for the validation of test items. J. Educ. Psychol. 30, 17–24.
struct Groups {
    double upperFrom = 0;
    double lowerTo = 0;
    std::int64_t upper = 0; ///< how many persons
    std::int64_t lower = 0;
};
/// None where the two would share somebody.
[[nodiscard]] std::optional<Groups> groupsOf(std::span<const TotalCount> totals);

/// Answers given with one of the three levels of confidence.
struct ConfidenceLevel {
    std::int64_t answers = 0;
    double points = 0; ///< sum of the shares of full points
    [[nodiscard]] std::optional<double> right() const;
};
/// Guess, fairly sure, certain.
using Confidence = std::array<ConfidenceLevel, 3>;

/// Mean confidence less the share right: above 0 people believe they know more than they do
/// (Lichtenstein, Fischhoff & Phillips 1982, in Kahneman et al.: Judgment under uncertainty, ch.
/// 22). A level counts as the middle of the band of chances in which it is the wise choice, under
/// 2/3, 2/3 to 4/5, and above (Gardner-Medwin 2006, Confidence-based marking, in Bryan & Clegg:
/// Innovative assessment in higher education): 1/3, 11/15 and 9/10.
[[nodiscard]] std::optional<double> overconfidence(const Confidence &confidence);

} // namespace minplan::report
