#include "report/knowledge.h"

#include "report/items.h"

#include <algorithm>
#include <cmath>

namespace minplan::report {

namespace {

/// Mean and what its chance variation comes to, of two figures of each person.
struct Means {
    double u = 0, v = 0;
    double uu = 0, vv = 0, uv = 0; ///< variances and covariance of the means
};

/// Of what is left to learn after (u) and before (v).
Means leftToLearn(const PairedSums &sums)
{
    const auto n = static_cast<double>(sums.persons);
    const auto spread = [n](double products, double left, double right) {
        return std::max(0.0, (products - left * right / n) / (n - 1) / n);
    };
    Means means;
    means.u = 1 - sums.after / n;
    means.v = 1 - sums.before / n;
    means.uu = spread(sums.afterSquared, sums.after, sums.after);
    means.vv = spread(sums.beforeSquared, sums.before, sums.before);
    means.uv = (sums.product - sums.before * sums.after / n) / (n - 1) / n;
    return means;
}

std::optional<Estimate> normalisedGain(const Means &means, double t)
{
    constexpr double kNothing = 1e-9;
    if (means.v < kNothing) {
        return std::nullopt;
    }
    const double ratio = means.u / means.v;
    Estimate gain{1 - ratio};
    const double doubt = t * t * means.vv / (means.v * means.v); // Fieller's g
    if (doubt >= 1) {
        return gain;
    }
    const double ofBefore = means.vv > 0 ? means.uv / means.vv : 0;
    const double rest = means.uu - ofBefore * means.uv;
    const double inside = means.uu - 2 * ratio * means.uv + ratio * ratio * means.vv - doubt * rest;
    const double half = t / means.v * std::sqrt(std::max(0.0, inside)) / (1 - doubt);
    const double middle = (ratio - doubt * ofBefore) / (1 - doubt);
    gain.low = 1 - (middle + half);
    gain.high = 1 - (middle - half);
    return gain;
}

} // namespace

void PairedSums::add(double shareBefore, double shareAfter)
{
    ++persons;
    better += shareAfter > shareBefore ? 1 : 0;
    before += shareBefore;
    after += shareAfter;
    beforeSquared += shareBefore * shareBefore;
    afterSquared += shareAfter * shareAfter;
    product += shareBefore * shareAfter;
}

double studentT(std::int64_t freedom)
{
    constexpr double z = 1.959963984540054;
    const double z2 = z * z;
    const auto f = static_cast<double>(freedom);
    const double first = z * (z2 + 1) / 4;
    const double second = z * ((5 * z2 + 16) * z2 + 3) / 96;
    const double third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
    const double fourth = z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160;
    return z + first / f + second / (f * f) + third / (f * f * f) + fourth / (f * f * f * f);
}

std::optional<Gains> gainsOf(const PairedSums &sums)
{
    if (sums.persons < 2) {
        return std::nullopt;
    }
    const auto n = static_cast<double>(sums.persons);
    const Means means = leftToLearn(sums);
    const double t = studentT(sums.persons - 1);
    Gains gains;
    gains.before = sums.before / n;
    gains.after = sums.after / n;
    gains.better = static_cast<double>(sums.better) / n;
    const double half = t * std::sqrt(std::max(0.0, means.uu + means.vv - 2 * means.uv));
    const double difference = gains.after - gains.before;
    gains.difference = {difference, difference - half, difference + half};
    gains.normalised = normalisedGain(means, t);
    return gains;
}

const module::Measuring *KnowledgeTally::measuring(const std::string &module)
{
    const auto [known, isNew] = m_measuring.try_emplace(module);
    const module::Module *found = isNew ? m_modules.module(module) : nullptr;
    if (found != nullptr) {
        known->second = module::measuringOf(*found);
    }
    return known->second ? &*known->second : nullptr;
}

void KnowledgeTally::take(const record::QuizTry &quizTry)
{
    const module::Measuring *pair = measuring(quizTry.module);
    if (pair == nullptr) {
        return;
    }
    const AskedKey key = m_modules.key(quizTry.module, quizTry.step, quizTry.edition);
    if (key.step != pair->before && key.step != pair->after) {
        return;
    }
    const play::Lineage *lineage = m_modules.lineage(quizTry.module);
    text::Fraction points;
    text::Fraction of;
    for (const record::QuizAnswer &answer : quizTry.answers) {
        if (pair->questions.contains(lineage->questionNow(answer.question))) {
            points = points + answer.points;
            of = of + answer.of;
        }
    }
    if (of == text::Fraction(0)) {
        return;
    }
    First first{quizTry.attempt, key.since, (points / of).toDouble()};
    if (key.step == pair->before) {
        m_before.try_emplace(quizTry.module, std::move(first));
    } else {
        m_after[quizTry.module].push_back(std::move(first));
    }
}

void KnowledgeTally::count()
{
    for (const auto &[module, before] : m_before) {
        // Who came to the quiz after in an attempt that had none before was not measured by it.
        const std::vector<First> &all = m_after[module];
        const auto after = std::find_if(all.begin(), all.end(), [&](const First &one) {
            return one.attempt >= before.attempt;
        });
        if (after != all.end()) {
            const int since = std::max(before.since, after->since);
            sums[{module, since}].add(before.share, after->share);
        }
    }
    m_before.clear();
    m_after.clear();
}

record::AnswersSink KnowledgeTally::sink()
{
    return {[this] { count(); }, [this](const record::QuizTry &quizTry) { take(quizTry); },
            [](const record::CasePlay &) {}};
}

std::vector<Knowledge> knowledgeOf(KnowledgeTally &tally, AskedModules &modules, int least)
{
    tally.sink().nextPerson(); // the last one is counted too
    least = leastPersons(least);
    std::vector<Knowledge> all;
    for (const auto &[key, sums] : tally.sums) {
        const module::Module *module = modules.module(key.module);
        Knowledge one{key.module, module != nullptr ? module->title : "", key.since, sums.persons};
        if (sums.persons >= least) {
            one.gains = gainsOf(sums);
        }
        all.push_back(std::move(one));
    }
    std::stable_sort(all.begin(), all.end(), [](const Knowledge &left, const Knowledge &right) {
        return std::pair(left.module, -left.since) < std::pair(right.module, -right.since);
    });
    return all;
}

} // namespace minplan::report
