#include "report/items.h"

#include "report/item_texts.h"

#include <algorithm>
#include <tuple>

namespace minplan::report {

namespace {

double pointsOf(std::int64_t parts)
{
    return static_cast<double>(parts) / static_cast<double>(kParts);
}

std::int64_t sumOf(const PersonsAt &persons)
{
    std::int64_t sum = 0;
    for (const std::int64_t one : persons) {
        sum += one;
    }
    return sum;
}

/// With what was not asked in the same proportion: the rest of the points as a share of the rest
/// of all points, times what that is in the commonest case. Where all are asked the same, it is
/// the rest itself.
std::vector<MarkCount> markCounts(const QuizTally &quiz, const QuestionTally &question)
{
    const double usual = pointsOf(quiz.totals.front().of - question.most);
    std::vector<MarkCount> counts;
    for (const auto &[mark, persons] : question.marks) {
        for (std::size_t place = 0; place < persons.size(); ++place) {
            const QuizTally::Total &total = quiz.totals[place];
            const double others = pointsOf(total.of - question.most);
            const double rest = others > 0 ? pointsOf(total.points - mark) / others * usual : 0;
            if (persons[place] > 0) {
                counts.push_back({pointsOf(mark), rest, persons[place]});
            }
        }
    }
    return counts;
}

std::vector<TotalCount> totalShares(const QuizTally &quiz)
{
    std::vector<TotalCount> shares;
    for (const QuizTally::Total &total : quiz.totals) {
        shares.push_back({pointsOf(total.points) / pointsOf(total.of), total.persons});
    }
    return shares;
}

/// Those of the best or the weakest among whom chose something.
std::int64_t among(const PersonsAt &persons, const QuizTally &quiz, const Groups &groups,
                   bool upper)
{
    std::int64_t sum = 0;
    for (std::size_t place = 0; place < persons.size(); ++place) {
        const double share = pointsOf(quiz.totals[place].points) / pointsOf(quiz.totals[place].of);
        const bool in = upper ? share >= groups.upperFrom : share <= groups.lowerTo;
        sum += in ? persons[place] : 0;
    }
    return sum;
}

class QuizWork
{
public:
    QuizWork(const QuizTally &tally, const module::Quiz *quiz, int least)
        : m_tally(tally)
        , m_texts(quiz)
        , m_least(least)
    { }

    void fill(QuizItems &into) const;

private:
    [[nodiscard]] QuestionItem question(const std::string &id, const QuestionTally &tally,
                                        const std::optional<Groups> &groups) const;
    [[nodiscard]] std::vector<double> variances(const QuizItems &quiz) const;
    void addWeights(QuizItems &quiz) const;

    const QuizTally &m_tally;
    ItemTexts m_texts;
    int m_least;
};

std::vector<Hint> hintsFor(const QuestionItem &item)
{
    constexpr double kLittle = 0.2;
    constexpr double kNearlyAll = 0.95;
    constexpr double kNearlyNobody = 0.2;
    constexpr double kCertain = 0.8;
    constexpr double kUsed = 0.05;
    const double facility = *item.figures.facility;
    const auto discrimination = item.figures.discrimination;
    const ConfidenceLevel &certain = item.confidence.back();
    const bool unused
        = std::any_of(item.picks.begin(), item.picks.end(), [&](const PickCount &pick) {
              return pick.right == false && pick.id.find('=') == std::string::npos // no pair
                  && static_cast<double>(pick.persons) < kUsed * static_cast<double>(item.persons);
          });
    const std::initializer_list<std::pair<Hint, bool>> kHints
        = {{Hint::GoesAgainst, discrimination && *discrimination < 0},
           {Hint::TellsLittle, discrimination && *discrimination >= 0 && *discrimination < kLittle},
           {Hint::NearlyAll, facility >= kNearlyAll},
           {Hint::NearlyNobody, facility <= kNearlyNobody},
           {Hint::SureButWrong,
            certain.answers >= kLeastPersons && certain.right().value_or(1) < kCertain},
           {Hint::UnusedOption, unused && item.picks.size() > 2}};
    std::vector<Hint> hints;
    for (const auto &[hint, holds] : kHints) {
        if (holds) {
            hints.push_back(hint);
        }
    }
    return hints;
}

QuestionItem QuizWork::question(const std::string &id, const QuestionTally &tally,
                                const std::optional<Groups> &groups) const
{
    QuestionItem item{id, m_texts.ask(id), m_texts.bank(id), tally.persons};
    item.tooFew = tally.persons < m_least;
    if (item.tooFew) {
        return item;
    }
    item.figures = questionStatistics(markCounts(m_tally, tally), pointsOf(tally.most));
    item.confidence = tally.confidence;
    item.picks = m_texts.picks(id);
    for (const auto &[pick, persons] : tally.picks) {
        const auto known
            = std::find_if(item.picks.begin(), item.picks.end(),
                           [&pick = pick](const PickCount &one) { return one.id == pick; });
        PickCount &counted = known != item.picks.end()
            ? *known
            : item.picks.emplace_back(PickCount{pick, "", std::nullopt});
        counted.persons = sumOf(persons);
        if (groups) {
            counted.upper = among(persons, m_tally, *groups, true);
            counted.lower = among(persons, m_tally, *groups, false);
        }
    }
    item.misconceptions.assign(tally.misconceptions.begin(), tally.misconceptions.end());
    std::stable_sort(
        item.misconceptions.begin(), item.misconceptions.end(),
        [](const auto &left, const auto &right) { return left.second > right.second; });
    item.hints = hintsFor(item);
    return item;
}

/// Of the questions where all are asked the same; else of the places, each holding what was drawn
/// for it. As shares of all points, like the totals.
std::vector<double> QuizWork::variances(const QuizItems &quiz) const
{
    std::vector<double> variances;
    if (!quiz.drawn) {
        const double all = pointsOf(m_tally.totals.front().of);
        for (const auto &[id, question] : m_tally.questions) {
            const auto figures
                = questionStatistics(markCounts(m_tally, question), pointsOf(question.most));
            variances.push_back(figures.variance.value_or(0) / (all * all));
        }
        return variances;
    }
    for (const auto &place : m_tally.places) {
        std::vector<TotalCount> marks;
        for (const auto &[share, persons] : place) {
            marks.push_back({pointsOf(share), persons});
        }
        variances.push_back(varianceOf(marks).value_or(0));
    }
    return variances;
}

void QuizWork::addWeights(QuizItems &quiz) const
{
    double all = 0;
    std::vector<QuestionStatistics> figures;
    for (const auto &[id, question] : m_tally.questions) {
        all += pointsOf(question.most);
    }
    for (const QuestionItem &item : quiz.questions) {
        figures.push_back(item.figures);
    }
    const auto weights = effectiveWeights(figures);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        QuestionItem &item = quiz.questions[i];
        item.intendedWeight = pointsOf(m_tally.questions.find(item.id)->second.most) / all;
        item.effectiveWeight = weights[i];
    }
}

void QuizWork::fill(QuizItems &into) const
{
    into.persons = m_tally.persons;
    into.tooFew = m_tally.persons < m_least;
    if (into.tooFew) {
        return;
    }
    into.drawn = std::any_of(
        m_tally.questions.begin(), m_tally.questions.end(),
        [&](const auto &question) { return question.second.persons != m_tally.persons; });
    const std::vector<TotalCount> shares = totalShares(m_tally);
    into.figures = quizStatistics(shares, variances(into));
    into.groups = groupsOf(shares);
    if (into.groups && std::min(into.groups->upper, into.groups->lower) < m_least) {
        into.groups.reset();
    }
    for (const auto &[id, tally] : m_tally.questions) {
        into.questions.push_back(question(id, tally, into.groups));
        for (std::size_t level = 0; level < into.confidence.size(); ++level) {
            into.confidence.at(level).answers += tally.confidence.at(level).answers;
            into.confidence.at(level).points += tally.confidence.at(level).points;
        }
    }
    std::stable_sort(into.questions.begin(), into.questions.end(),
                     [this](const QuestionItem &left, const QuestionItem &right) {
                         return m_texts.placeOf(left.id) < m_texts.placeOf(right.id);
                     });
    if (!into.drawn) {
        addWeights(into);
    }
}

/// The newest of each first.
bool isBefore(const AskedKey &left, const AskedKey &right)
{
    return std::tie(left.module, left.step, right.since, right.questions)
        < std::tie(right.module, right.step, left.since, left.questions);
}

} // namespace

std::optional<double> shownOverconfidence(const Confidence &confidence)
{
    std::int64_t answers = 0;
    for (const ConfidenceLevel &level : confidence) {
        answers += level.answers;
    }
    return answers >= kLeastPersons ? overconfidence(confidence) : std::nullopt;
}

Items items(const AnswerTally &tally, AskedModules &modules, int least)
{
    Items result;
    result.least = leastPersons(least);
    for (const auto &[key, quiz] : tally.quizzes) {
        const module::Module *module = modules.module(key.module);
        const module::Step *step
            = module == nullptr ? nullptr : module::findStep(*module, key.step);
        QuizItems one{key, step == nullptr ? "" : step->title};
        QuizWork(quiz, step == nullptr ? nullptr : std::get_if<module::Quiz>(&step->kind),
                 result.least)
            .fill(one);
        result.quizzes.push_back(std::move(one));
    }
    for (const auto &[key, played] : tally.cases) {
        result.cases.push_back(caseItems(key, played, modules, result.least));
    }
    const auto byKey
        = [](const auto &left, const auto &right) { return isBefore(left.key, right.key); };
    std::sort(result.quizzes.begin(), result.quizzes.end(), byKey);
    std::sort(result.cases.begin(), result.cases.end(), byKey);
    return result;
}

} // namespace minplan::report
