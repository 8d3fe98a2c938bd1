#include "record/among.h"
#include "record/answer_rows.h"

namespace minplan::record {

namespace {

using people::Right;

/// The ids of whom the right reaches; `persons` comes to how many they are.
std::optional<std::set<std::string>> idsAmong(const Among &seen, const Store &store,
                                              std::size_t &persons)
{
    const people::Joined joined = store.joined();
    std::set<std::string> ids;
    persons = 0;
    for (const people::Person &person : store.persons()) {
        if (seen.holds(person)) {
            ++persons;
            const std::vector<std::string> all = joined.all(person.id);
            ids.insert(all.begin(), all.end());
        }
    }
    return seen.isEverybody() ? std::nullopt : std::optional(std::move(ids));
}

} // namespace

void Access::answersBy(Right right, const Look &look, const std::string &module,
                       const AnswersSink &sink)
{
    const Among seen(scope(right), right, look.unit, units());
    std::size_t persons = 0;
    const AnswersOf wanted{module, idsAmong(seen, m_store, persons)};
    log(look, look.unit, persons);
    m_store.readAnswers(wanted, sink);
}

void Access::answers(const Look &look, const std::string &module, const AnswersSink &sink)
{
    answersBy(Right::ItemStatistics, look, module, sink);
}

void Access::outcomes(const Look &look, const std::string &module, const AnswersSink &sink)
{
    answersBy(Right::Outcomes, look, module, sink);
}

} // namespace minplan::record
