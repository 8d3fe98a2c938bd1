#pragma once

#include "module/measuring.h"
#include "record/access.h"
#include "report/answer_tally.h"
#include "report/csv.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Whether people know more after a module than before it: of those who went through both its
/// quizzes (module/measuring.h) their first try at each, on the questions that both ask by the same
/// rule.
namespace minplan::report {

/// A figure and the interval that holds its true value 95 times in 100.
struct Estimate {
    double value = 0;
    std::optional<double> low = {}, high = {}; ///< none where it cannot be said
};

/// Sums over persons of their shares of the points, from 0 to 1.
struct PairedSums {
    std::int64_t persons = 0;
    std::int64_t better = 0; ///< have a greater share after
    double before = 0, after = 0;
    double beforeSquared = 0, afterSquared = 0, product = 0;

    void add(double shareBefore, double shareAfter);
    bool operator==(const PairedSums &) const = default;
};

struct Gains {
    double before = 0, after = 0; ///< mean shares
    double better = 0;            ///< share of the persons
    Estimate difference;          ///< after less before; interval of the paired t distribution
    /// How much of what was left to learn has been learnt: difference / (1 − before), of the
    /// means. Hake, R. R. (1998): Interactive-engagement versus traditional methods. Am. J. Phys.
    /// 66, 64–74. The interval is that of a ratio of means by Fieller, E. C. (1954): Some problems
    /// in interval estimation. J. R. Stat. Soc. B 16, 175–185; there is none where nothing tells
    /// the share left to learn from 0. None where everybody knew all before.
    std::optional<Estimate> normalised = {};
};
/// None for fewer than two persons.
[[nodiscard]] std::optional<Gains> gainsOf(const PairedSums &sums);

/// The point below which 97.5 % of Student's t distribution lie, for 2 degrees of freedom or more:
/// Abramowitz & Stegun, Handbook of mathematical functions, 26.7.5; from 9 on exact to 0.001.
[[nodiscard]] double studentT(std::int64_t freedom);

/// Counts as answers come by (record::AnswersSink).
class KnowledgeTally
{
public:
    /// What is counted of a module: as long as its two quizzes asked the same (AskedKey).
    struct Key {
        std::string module;
        int since = 1;
        auto operator<=>(const Key &) const = default;
    };

    explicit KnowledgeTally(AskedModules &modules)
        : m_modules(modules)
    { }

    [[nodiscard]] record::AnswersSink sink();

    std::map<Key, PairedSums> sums;

private:
    struct First {
        std::string attempt; ///< ids tell which was begun first
        int since = 1;
        double share = 0;
    };
    void take(const record::QuizTry &quizTry);
    /// What the person has done is counted.
    void count();
    const module::Measuring *measuring(const std::string &module);

    AskedModules &m_modules;
    std::map<std::string, std::optional<module::Measuring>> m_measuring; ///< by module
    std::map<std::string, First> m_before;                               ///< by module
    std::map<std::string, std::vector<First>> m_after;
};

/// What is known of one module.
struct Knowledge {
    std::string module, title; ///< the title is empty where the module is not at hand
    int since = 1;             ///< the edition from which on the quizzes have asked the same
    std::int64_t persons = 0;
    std::optional<Gains> gains = {}; ///< none: too few
};

/// By module, the newest first. Fewer persons than leastPersons(least) are only counted (items.h).
[[nodiscard]] std::vector<Knowledge> knowledgeOf(KnowledgeTally &tally, AskedModules &modules,
                                                 int least);

/// Of one unit, by its path; empty: all that the reader may see.
struct UnitKnowledge {
    std::string unit;
    std::vector<Knowledge> modules;
};

/// `unit,module,since,persons,before,after,difference,difference_low,difference_high,gain,gain_low,
/// gain_high,better`: shares with a point, empty where there are too few or nothing can be said.
[[nodiscard]] std::string knowledgeCsv(const std::vector<UnitKnowledge> &units, CsvStyle style);
/// The same as an array of objects with the columns as keys, null for what is not known.
[[nodiscard]] std::string knowledgeJson(const std::vector<UnitKnowledge> &units);
/// Sentences and a table, «nb» or «en».
[[nodiscard]] std::string knowledgeInWords(const std::vector<UnitKnowledge> &units, int least,
                                           std::string_view language);

} // namespace minplan::report
