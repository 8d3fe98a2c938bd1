#include "report/answer_tally.h"

#include <algorithm>
#include <cmath>

namespace minplan::report {

namespace {

std::int64_t partsOf(const text::Fraction &points)
{
    return points.denominator() == 1
        ? points.numerator() * kParts
        : std::llround(points.toDouble() * static_cast<double>(kParts));
}

void count(PersonsAt &persons, std::size_t place)
{
    if (persons.size() <= place) {
        persons.resize(place + 1);
    }
    ++persons[place];
}

void addConfidence(Confidence &confidence, const record::QuizAnswer &answer)
{
    if (answer.sure > 0) {
        ConfidenceLevel &level = confidence.at(static_cast<std::size_t>(answer.sure) - 1);
        ++level.answers;
        level.points += (answer.points / answer.of).toDouble();
    }
}

/// The last edition up to this one that changed more than looks.
int lastChange(const module::History &history, int edition)
{
    int last = 1;
    for (const auto &[changed, how] : history.changed) {
        last = how != module::Change::Cosmetic && changed <= edition ? std::max(last, changed)
                                                                     : last;
    }
    return last;
}

} // namespace

std::size_t QuizTally::placeOf(std::int64_t points, std::int64_t of)
{
    const auto [found, isNew] = m_placeOf.try_emplace({points, of}, totals.size());
    if (isNew) {
        totals.push_back({points, of, 0});
    }
    return found->second;
}

void QuizTally::take(const record::QuizTry &quizTry, const play::Lineage *lineage)
{
    text::Fraction points;
    text::Fraction of;
    for (const record::QuizAnswer &answer : quizTry.answers) {
        points = points + answer.points;
        of = of + answer.of;
    }
    const std::int64_t all = partsOf(of);
    const std::size_t total = placeOf(partsOf(points), all);
    ++persons;
    ++totals[total].persons;
    places.resize(std::max(places.size(), quizTry.answers.size()));
    for (std::size_t place = 0; place < quizTry.answers.size(); ++place) {
        const record::QuizAnswer &answer = quizTry.answers[place];
        const std::string &id
            = lineage != nullptr ? lineage->questionNow(answer.question) : answer.question;
        QuestionTally &question = questions[id];
        const std::int64_t mark = partsOf(answer.points);
        question.most = std::max(question.most, partsOf(answer.of));
        ++question.persons;
        count(question.marks[mark], total);
        for (const std::string &pick : answer.picks) {
            count(question.picks[pick], total);
        }
        for (const std::string &misconception : answer.misconceptions) {
            ++question.misconceptions[misconception];
        }
        addConfidence(question.confidence, answer);
        ++places[place][std::llround(static_cast<double>(mark) / static_cast<double>(all)
                                     * static_cast<double>(kParts))];
    }
}

const AskedModules::Known &AskedModules::at(const std::string &id)
{
    const auto known = m_known.find(id);
    if (known != m_known.end()) {
        return known->second;
    }
    Known now{m_find(id), nullptr};
    if (now.module != nullptr) {
        now.lineage = std::make_unique<play::Lineage>(*now.module);
    }
    return m_known.emplace(id, std::move(now)).first->second;
}

AskedKey AskedModules::key(const std::string &id, const std::string &step, int edition)
{
    const Known &known = at(id);
    AskedKey key{id, known.lineage ? known.lineage->stepNow(step) : step, edition};
    const module::Step *now
        = known.module == nullptr ? nullptr : module::findStep(*known.module, key.step);
    if (now == nullptr || edition > known.module->edition) {
        return key; // nothing tells what the edition changed
    }
    key.since = lastChange(now->history, edition);
    if (const auto *quiz = std::get_if<module::Quiz>(&now->kind)) {
        for (const module::Question &question : quiz->questions) {
            key.since = std::max(key.since, lastChange(question.history, edition));
        }
    }
    return key;
}

bool AnswerTally::isFirst(const AskedKey &key)
{
    return m_done.insert(key.module + '/' + key.step).second;
}

record::AnswersSink AnswerTally::sink()
{
    return {[this] { m_done.clear(); },
            [this](const record::QuizTry &quizTry) {
                AskedKey key = m_modules.key(quizTry.module, quizTry.step, quizTry.edition);
                if (isFirst(key)) {
                    key.questions = quizTry.answers.size();
                    quizzes[key].take(quizTry, m_modules.lineage(quizTry.module));
                }
            },
            [this](const record::CasePlay &play) {
                const AskedKey key = m_modules.key(play.module, play.step, play.edition);
                if (!isFirst(key)) {
                    return;
                }
                CaseTally &tally = cases[key];
                std::set<std::string> scenes;
                std::set<std::pair<std::string, std::string>> chosen;
                for (const record::CaseMove &move : play.moves) {
                    scenes.insert(move.scene);
                    chosen.emplace(move.scene, move.choice);
                }
                ++tally.persons;
                ++tally.endedIn[play.moves.back().scene];
                for (const std::string &scene : scenes) {
                    ++tally.reached[scene];
                }
                for (const auto &choice : chosen) {
                    ++tally.chosen[choice];
                }
            }};
}

} // namespace minplan::report
