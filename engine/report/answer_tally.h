#pragma once

#include "module/model.h"
#include "play/lineage.h"
#include "record/answers.h"
#include "report/item_statistics.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

/// Counts answers as they come by: what is kept grows with the questions and with how many
/// different totals there are, not with the answers.
namespace minplan::report {

/// Points in whole parts, so that they add up exactly: it is divisible by 1 … 16.
inline constexpr std::int64_t kParts = 720'720;

/// A quiz or case as long as it asked the same. `since` is the edition of the module that last
/// changed it in more than looks; where the module is not at hand each edition stands for itself.
struct AskedKey {
    std::string module, step;
    int since = 1;
    std::size_t questions = 0; ///< how many were asked; 0 of a case
    auto operator<=>(const AskedKey &) const = default;
};

/// Places in a list that grows.
using PersonsAt = std::vector<std::int64_t>;

struct QuestionTally {
    std::int64_t most = 0; ///< parts
    std::int64_t persons = 0;
    std::map<std::int64_t, PersonsAt> marks; ///< parts → by place of the total
    std::map<std::string, PersonsAt> picks;  ///< id → by place of the total
    std::map<std::string, std::int64_t> misconceptions;
    Confidence confidence;
};

struct QuizTally {
    struct Total {
        std::int64_t points = 0; ///< parts
        std::int64_t of = 0;
        std::int64_t persons = 0;
    };
    std::vector<Total> totals;
    std::map<std::string, QuestionTally, std::less<>> questions; ///< by id as it is now
    /// Marks at each place of the quiz as shares of all points, in parts, with how many had them.
    std::vector<std::map<std::int64_t, std::int64_t>> places;
    std::int64_t persons = 0;

    void take(const record::QuizTry &quizTry, const play::Lineage *lineage);

private:
    std::size_t placeOf(std::int64_t points, std::int64_t of);
    std::map<std::pair<std::int64_t, std::int64_t>, std::size_t> m_placeOf;
};

struct CaseTally {
    std::int64_t persons = 0;
    std::map<std::string, std::int64_t> reached; ///< scene → persons
    /// Scene and choice → persons who chose it at least once.
    std::map<std::pair<std::string, std::string>, std::int64_t> chosen;
    std::map<std::string, std::int64_t> endedIn; ///< scene → persons
};

/// What of the modules at hand says which records belong together.
class AskedModules
{
public:
    using Find = std::function<const module::Module *(const std::string &id)>;
    /// `find` gives null where the module is not at hand; it is asked once for each.
    explicit AskedModules(Find find)
        : m_find(std::move(find))
    { }

    [[nodiscard]] const module::Module *module(const std::string &id) { return at(id).module; }
    [[nodiscard]] const play::Lineage *lineage(const std::string &id)
    {
        return at(id).lineage.get();
    }
    /// The key of a step, under the id it has now, on an edition.
    [[nodiscard]] AskedKey key(const std::string &id, const std::string &step, int edition);

private:
    struct Known {
        const module::Module *module = nullptr;
        std::unique_ptr<play::Lineage> lineage;
    };
    const Known &at(const std::string &id);

    Find m_find;
    std::map<std::string, Known> m_known;
};

/// Of each person the first try at each quiz that came to its result and the first play of each
/// case that came to its end, as Moodle's statistics count by default: later ones have seen the
/// answers.
class AnswerTally
{
public:
    explicit AnswerTally(AskedModules &modules)
        : m_modules(modules)
    { }

    [[nodiscard]] record::AnswersSink sink();

    std::map<AskedKey, QuizTally> quizzes;
    std::map<AskedKey, CaseTally> cases;

private:
    [[nodiscard]] bool isFirst(const AskedKey &key);

    AskedModules &m_modules;
    std::set<std::string> m_done; ///< by the present person
};

} // namespace minplan::report
