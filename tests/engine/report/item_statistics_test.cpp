#include "report/item_statistics.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <random>

using namespace minplan::report;
using doctest::Approx;

namespace {

/// A row a person, a column a question; each question is worth a point.
using Marks = std::vector<std::vector<double>>;

/// Ten persons and four questions. The figures below were worked out from these rows by a script
/// of its own, row by row from the definitions: covariances with n − 1, the efficiency with both
/// columns sorted, skewness and kurtosis as G1 and G2 of Joanes & Gill (1998).
const Marks kTen = {{1, 1, 1, 1}, {1, 1, 1, 1},  {1, 1, 1, 0}, {1, 1, 0, .5}, {1, 0, 1, 0},
                    {0, 1, 0, 0}, {1, 0, 0, .5}, {1, 0, 0, 0}, {0, 0, 0, 0},  {1, 1, 1, .5}};

double totalOf(const std::vector<double> &row)
{
    return std::accumulate(row.begin(), row.end(), 0.0);
}

std::vector<MarkCount> column(const Marks &marks, std::size_t question)
{
    std::vector<MarkCount> counts;
    for (const std::vector<double> &row : marks) {
        counts.push_back({row[question], totalOf(row) - row[question], 1});
    }
    return counts;
}

std::vector<TotalCount> totals(const Marks &marks)
{
    std::vector<TotalCount> counts;
    for (const std::vector<double> &row : marks) {
        counts.push_back({totalOf(row), 1});
    }
    return counts;
}

std::vector<QuestionStatistics> questions(const Marks &marks)
{
    std::vector<QuestionStatistics> all;
    for (std::size_t i = 0; i < marks.front().size(); ++i) {
        all.push_back(questionStatistics(column(marks, i), 1));
    }
    return all;
}

QuizStatistics quiz(const Marks &marks)
{
    std::vector<double> variances;
    for (const QuestionStatistics &one : questions(marks)) {
        variances.push_back(one.variance.value_or(0));
    }
    return quizStatistics(totals(marks), variances);
}

/// Persons of some ability who answer questions of some difficulty by chance.
Marks drawn(unsigned seed)
{
    std::mt19937 chance(seed);
    Marks marks(3 + chance() % 40, std::vector<double>(2 + chance() % 9));
    for (std::vector<double> &row : marks) {
        const auto ability = chance() % 100;
        for (double &mark : row) {
            const auto luck = chance() % 100;
            mark = luck < ability ? 1 : luck % 3 == 0 ? 1.0 / 3 : 0;
        }
    }
    return marks;
}

void checkNear(const std::optional<double> &value, double expected)
{
    REQUIRE(value.has_value());
    CHECK(*value == Approx(expected).epsilon(1e-5));
}

} // namespace

TEST_CASE("the figures of a question are those worked out by hand")
{
    const auto all = questions(kTen);
    const std::array facility = {0.8, 0.6, 0.5, 0.35};
    const std::array deviation = {0.421637, 0.516398, 0.527046, 0.411636};
    const std::array discrimination = {0.438669, 0.417833, 0.575766, 0.576394};
    const std::array efficiency = {0.655172, 0.512195, 0.647059, 0.701493};
    const std::array covariance = {0.388889, 0.5, 0.583333, 0.430556};
    const std::array weight = {0.226714, 0.257069, 0.277667, 0.238550};
    const auto weights = effectiveWeights(all);
    for (std::size_t i = 0; i < all.size(); ++i) {
        CAPTURE(i);
        CHECK(all[i].persons == 10);
        checkNear(all[i].facility, facility.at(i));
        checkNear(all[i].deviation, deviation.at(i));
        checkNear(all[i].discrimination, discrimination.at(i));
        checkNear(all[i].efficiency, efficiency.at(i));
        checkNear(all[i].covariance, covariance.at(i));
        checkNear(weights[i], weight.at(i));
    }
}

TEST_CASE("the figures of a quiz are those worked out by hand")
{
    const QuizStatistics result = quiz(kTen);
    CHECK(result.persons == 10);
    checkNear(result.mean, 2.25);
    checkNear(result.median, 2.25);
    checkNear(result.deviation, 1.379412);
    checkNear(result.skewness, -0.138904);
    checkNear(result.kurtosis, -1.183441);
    checkNear(result.alpha, 0.708516);
    checkNear(result.errorRatio, 0.539893);
    checkNear(result.standardError, 0.744735);
}

TEST_CASE("a question that all have right has facility 1 and tells nobody apart")
{
    const Marks marks = {{1, 1, 0}, {1, 0, 0}, {1, 1, 1}};
    const QuestionStatistics first = questions(marks)[0];
    checkNear(first.facility, 1);
    checkNear(first.deviation, 0);
    CHECK_FALSE(first.discrimination.has_value());
    CHECK_FALSE(first.efficiency.has_value());
}

TEST_CASE("a question that the weakest have right goes against the quiz and has no weight")
{
    const Marks marks = {{0, 1, 1, 1}, {0, 1, 1, 1}, {1, 0, 0, 0}, {1, 0, 1, 0}};
    const auto all = questions(marks);
    REQUIRE(all[0].discrimination.has_value());
    CHECK(*all[0].discrimination < -0.8);
    CHECK_FALSE(effectiveWeights(all)[0].has_value());
    CHECK(effectiveWeights(all)[1].has_value());
}

TEST_CASE("what cannot be worked out is absent")
{
    CHECK_FALSE(questionStatistics({}, 1).facility.has_value());
    CHECK_FALSE(quizStatistics({}, {}).mean.has_value());
    const QuestionStatistics one = questionStatistics(column({{1, 0}}, 0), 1);
    checkNear(one.facility, 1);
    CHECK_FALSE(one.deviation.has_value());
    CHECK_FALSE(quiz({{1, 0}}).deviation.has_value());

    const QuizStatistics alike = quiz({{1, 0}, {1, 0}, {0, 1}, {1, 0}});
    checkNear(alike.deviation, 0);
    CHECK_FALSE(alike.skewness.has_value());
    CHECK_FALSE(alike.alpha.has_value());
    CHECK_FALSE(alike.standardError.has_value());

    const QuizStatistics single = quiz({{1}, {0}, {1}, {1}});
    CHECK(single.skewness.has_value());
    CHECK_FALSE(single.alpha.has_value());
    CHECK_FALSE(quiz({{1, 0}, {0, 0}}).skewness.has_value());
    CHECK_FALSE(quiz({{1, 0}, {0, 0}, {1, 1}}).kurtosis.has_value());
}

TEST_CASE("neither the order of persons nor counting them together changes a figure")
{
    for (unsigned seed = 1; seed <= 100; ++seed) {
        CAPTURE(seed);
        const Marks marks = drawn(seed);
        Marks shuffled = marks;
        std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(seed));
        Marks twice = marks;
        twice.insert(twice.end(), marks.begin(), marks.end());
        for (std::size_t i = 0; i < marks.front().size(); ++i) {
            const auto before = questionStatistics(column(marks, i), 1);
            const auto after = questionStatistics(column(shuffled, i), 1);
            CHECK(before.discrimination.has_value() == after.discrimination.has_value());
            CHECK(before.discrimination.value_or(0)
                  == Approx(after.discrimination.value_or(0)).epsilon(1e-9));
            CHECK(before.efficiency.value_or(0)
                  == Approx(after.efficiency.value_or(0)).epsilon(1e-9));
            std::vector<MarkCount> counted = column(marks, i);
            for (MarkCount &one : counted) {
                one.persons = 2;
            }
            CHECK(questionStatistics(counted, 1).deviation.value_or(0)
                  == Approx(questionStatistics(column(twice, i), 1).deviation.value_or(0)));
        }
        CHECK(quiz(marks).alpha.value_or(0)
              == Approx(quiz(shuffled).alpha.value_or(0)).epsilon(1e-9));
    }
}

TEST_CASE("figures stay within their bounds, and the weights sum to the whole")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        const Marks marks = drawn(seed);
        const auto all = questions(marks);
        double sum = 0;
        for (const auto &weight : effectiveWeights(all)) {
            sum += weight.value_or(0);
        }
        CHECK((sum == Approx(1) || sum == 0));
        double covariances = 0;
        for (const QuestionStatistics &one : all) {
            CHECK(*one.facility >= 0);
            CHECK(*one.facility <= 1);
            CHECK(std::abs(one.discrimination.value_or(0)) <= 1 + 1e-9);
            CHECK(one.efficiency.value_or(0) <= 1 + 1e-9);
            covariances += *one.covariance;
        }
        const QuizStatistics result = quiz(marks);
        CHECK(covariances == Approx(*result.deviation * *result.deviation));
        CHECK(result.alpha.value_or(0) <= 1);
    }
}

TEST_CASE("the best and the weakest are 27 percent each, with those who have as much")
{
    const std::vector<TotalCount> totals = {{4, 2}, {0, 1}, {1, 2}, {2, 3}, {3, 2}};
    const auto groups = groupsOf(totals); // 27 % of ten are three
    REQUIRE(groups.has_value());
    CHECK(groups->upperFrom == 3);
    CHECK(groups->upper == 4);
    CHECK(groups->lowerTo == 1);
    CHECK(groups->lower == 3);
    CHECK_FALSE(groupsOf(std::vector<TotalCount>{{3, 9}}).has_value());
    CHECK_FALSE(groupsOf({}).has_value());
}

TEST_CASE("who is surer than right is overconfident, and who guesses well is not")
{
    // (4/3 + 6 · 11/15 + 10 · 9/10 − 1 − 4.5 − 7) / 20
    checkNear(overconfidence({{{4, 1}, {6, 4.5}, {10, 7}}}), 0.111667);
    CHECK(*overconfidence({{{10, 9}, {0, 0}, {0, 0}}}) < 0);
    CHECK_FALSE(overconfidence({}).has_value());
    CHECK_FALSE(ConfidenceLevel().right().has_value());
}
