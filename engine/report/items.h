#pragma once

#include "record/access.h"
#include "report/answer_tally.h"
#include "report/csv.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Item analysis: how the questions of quizzes and the choices of cases work, without names.
namespace minplan::report {

/// With fewer persons nothing is shown but how many they are.
inline constexpr int kLeastPersons = 10;
/// The same where the place shows nothing of fewer than `anonymity` (site.yaml).
[[nodiscard]] constexpr int leastPersons(int anonymity)
{
    return std::max(anonymity, kLeastPersons);
}

/// What deserves a look, by weight.
enum class Hint {
    GoesAgainst,  ///< those who know most get it wrong: is the right answer the right one?
    TellsLittle,  ///< discrimination under 0.2
    NearlyAll,    ///< 95 % of the points or more
    NearlyNobody, ///< 20 % or less
    SureButWrong, ///< under 80 % of the points where people were certain
    UnusedOption  ///< a wrong option that fewer than 5 % pick
};
[[nodiscard]] std::string_view name(Hint hint); ///< «goes-against» …
/// A sentence in «nb» or «en».
[[nodiscard]] std::string_view sentence(Hint hint, std::string_view language);

struct PickCount {
    std::string id;
    std::string text;          ///< as the module has it now; empty: not known
    std::optional<bool> right; ///< none: not known
    std::int64_t persons = 0;
    /// Among the best and the weakest 27 %; only where each of these is as many as are shown.
    std::optional<std::int64_t> upper = {}, lower = {};
};

struct QuestionItem {
    std::string id;  ///< as it is now
    std::string ask; ///< empty: not known
    std::string bank;
    std::int64_t persons = 0;
    bool tooFew = false; ///< then all that follows is empty
    QuestionStatistics figures = {};
    std::optional<double> intendedWeight = {},
                          effectiveWeight = {}; ///< none where questions are drawn
    std::vector<PickCount> picks = {};
    std::vector<std::pair<std::string, std::int64_t>> misconceptions = {}; ///< the commonest first
    Confidence confidence = {};
    std::vector<Hint> hints = {};
};

struct QuizItems {
    AskedKey key;
    std::string title;  ///< of the step; empty: not known
    bool drawn = false; ///< not everybody was asked the same questions
    std::int64_t persons = 0;
    bool tooFew = false;
    QuizStatistics figures = {}; ///< totals as shares of all points
    std::optional<Groups> groups = {};
    Confidence confidence = {};
    std::vector<QuestionItem> questions = {}; ///< in the module's order
};

struct ChoiceItem {
    std::string scene, choice; ///< ids
    std::string text;
    std::int64_t persons = 0;
};
struct SceneItem {
    std::string id;
    std::string end; ///< «good», «mixed», «poor» of an ending; empty: none, or not known
    std::int64_t persons = 0; ///< came there
    std::int64_t endedHere = 0;
    std::vector<ChoiceItem> choices = {};
};
struct CaseItems {
    AskedKey key;
    std::string title;
    std::int64_t persons = 0;
    bool tooFew = false;
    std::vector<SceneItem> scenes = {};
};

struct Items {
    int least = kLeastPersons;
    std::vector<QuizItems> quizzes; ///< by module and step, the newest first
    std::vector<CaseItems> cases;
};

/// Works out what has been counted. `least`: see kLeastPersons; a place may ask for more.
[[nodiscard]] Items items(const AnswerTally &tally, AskedModules &modules, int least);

/// overconfidence(), but none where fewer than kLeastPersons said how sure they were.
[[nodiscard]] std::optional<double> shownOverconfidence(const Confidence &confidence);

/// For a terminal, with what each figure means, in «nb» or «en»; a sentence when there is nothing.
[[nodiscard]] std::string itemsTable(const Items &items, std::string_view language);
/// A row a question. The columns are a contract (docs/decisions/0061).
[[nodiscard]] std::string itemsCsv(const Items &items, CsvStyle style);
/// All of it, null for what is not known.
[[nodiscard]] std::string itemsJson(const Items &items);

} // namespace minplan::report
