#include "record/answer_rows.h"

#include "record/answer_body.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace minplan::record {

namespace {

// By number within an attempt they come from the index, and are put in order where they do not: as
// a part of ORDER BY it would make SQLite copy every body into a sorter.
#define MINPLAN_ANSWERS                                                                            \
    "SELECT attempt.id, attempt.subject, attempt.module, attempt.edition, event.number, "          \
    "event.kind, event.item, event.body "                                                          \
    "FROM attempt CROSS JOIN event ON event.attempt = attempt.id "                                 \
    "WHERE event.kind IN ('question-answered', 'result-seen', 'try-begun', 'choice-made', "        \
    "'scene-read') "                                                                               \
    "AND (?1 = '' OR attempt.module = ?1) "
constexpr auto kOfAll
    = MINPLAN_ANSWERS "ORDER BY attempt.subject, attempt.module, attempt.round, attempt.id";
constexpr auto kOfSome
    = MINPLAN_ANSWERS "AND attempt.subject IN (SELECT value FROM json_each(?2)) "
                      "ORDER BY attempt.subject, attempt.module, attempt.round, attempt.id";
/// All ids together: an attempt's id tells when it was begun.
constexpr auto kOfOne = MINPLAN_ANSWERS "AND attempt.subject IN (SELECT value FROM json_each(?2)) "
                                        "ORDER BY attempt.module, attempt.id";

template <typename Texts> std::string asJson(const Texts &texts)
{
    auto list = nlohmann::json::array();
    for (const std::string &text : texts) {
        list.push_back(text);
    }
    return list.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// What of one attempt has been read so far, by step.
class AttemptRead
{
public:
    [[nodiscard]] bool is(std::string_view id) const { return m_id == id; }

    void begin(const Query &row)
    {
        m_id = row.text(0);
        m_module = row.text(2);
        m_edition = static_cast<int>(row.number(3));
        m_quizzes.clear();
        m_cases.clear();
    }

    void take(const Query &row, AnswerReader &reader);
    void tell(const AnswersSink &sink);

private:
    struct Quiz {
        QuizTry quizTry;
        bool finished = false;
    };
    struct Play {
        CasePlay play;
        bool finished = false;
    };

    void answered(Quiz &quiz, std::string_view question, AnswerBody &body,
                  std::int64_t number) const;

    std::string m_id;
    std::string m_module;
    int m_edition = 0;
    std::map<std::string, Quiz, std::less<>> m_quizzes;
    std::map<std::string, Play, std::less<>> m_cases;
};

template <typename Map> auto &at(Map &map, std::string_view step)
{
    const auto found = map.find(step);
    return found != map.end() ? found->second : map[std::string(step)];
}

void AttemptRead::answered(Quiz &quiz, std::string_view question, AnswerBody &body,
                           std::int64_t number) const
{
    const bool scored = body.points && body.of && *body.of > text::Fraction(0)
        && *body.points >= text::Fraction(0) && *body.points <= *body.of;
    if (!scored) {
        return;
    }
    std::vector<QuizAnswer> &answers = quiz.quizTry.answers;
    const int edition = body.edition > 0 ? body.edition : m_edition;
    QuizAnswer answer{std::string(question),
                      std::move(body.kind),
                      *body.points,
                      *body.of,
                      body.sure <= 3 ? body.sure : 0,
                      std::move(body.picks),
                      std::move(body.because),
                      number,
                      edition};
    const auto same = std::find_if(answers.begin(), answers.end(),
                                   [&](const QuizAnswer &one) { return one.question == question; });
    if (same == answers.end()) {
        answers.push_back(std::move(answer));
    } else if (same->edition < edition) {
        *same = std::move(answer); // an edit had it asked once more
    }
}

void AttemptRead::take(const Query &row, AnswerReader &reader)
{
    const std::string_view kind = row.view(5);
    const std::string_view item = row.view(6);
    AnswerBody &body = reader.read(row.view(7));
    const std::size_t slash = item.find('/');
    const std::string_view step = item.substr(0, slash);
    const std::string_view part = slash == std::string_view::npos ? "" : item.substr(slash + 1);
    const std::int64_t number = row.number(4);
    const int edition = body.edition > 0 ? body.edition : m_edition;
    if (kind == "question-answered" && body.tryNumber == 1) {
        answered(at(m_quizzes, step), part, body, number);
    } else if ((kind == "result-seen" && body.tryNumber == 1)
               || (kind == "try-begun" && body.tryNumber == 2)) { // went on from the first result
        Quiz &quiz = at(m_quizzes, step);
        quiz.finished = true;
        quiz.quizTry.edition = edition;
    } else if (kind == "choice-made" || kind == "scene-read") {
        Play &one = at(m_cases, step);
        one.play.moves.push_back({std::string(part), body.choice, number});
        one.play.edition = edition;
        one.finished = one.finished || (body.go && body.go->empty());
    }
}

void AttemptRead::tell(const AnswersSink &sink)
{
    const auto earlier
        = [](const auto &left, const auto &right) { return left.number < right.number; };
    for (auto &[step, quiz] : m_quizzes) {
        if (quiz.finished && !quiz.quizTry.answers.empty()) {
            std::sort(quiz.quizTry.answers.begin(), quiz.quizTry.answers.end(), earlier);
            quiz.quizTry.attempt = m_id;
            quiz.quizTry.module = m_module;
            quiz.quizTry.step = step;
            sink.quizTry(quiz.quizTry);
        }
    }
    for (auto &[step, one] : m_cases) {
        if (one.finished) {
            std::sort(one.play.moves.begin(), one.play.moves.end(), earlier);
            one.play.module = m_module;
            one.play.step = step;
            sink.casePlay(one.play);
        }
    }
}

/// Goes through the rows, leaving out persons whose ids are in `except`.
void tellAll(Query &rows, AnswerReader &reader, const AnswersSink &sink,
             const people::Joined *except)
{
    AttemptRead attempt;
    std::string person;
    bool left = true;
    while (rows.step()) {
        if (!attempt.is(rows.view(0))) {
            attempt.tell(sink);
            attempt.begin(rows);
            if (except != nullptr && person != rows.view(1)) {
                person = rows.text(1);
                left = except->holds(person);
                sink.nextPerson();
            }
        }
        if (except == nullptr || !left) {
            attempt.take(rows, reader);
        }
    }
    attempt.tell(sink);
}

} // namespace

void readAnswers(Connection &connection, const AnswersOf &wanted, const people::Joined &joined,
                 const AnswersSink &sink)
{
    AnswerReader reader;
    if (wanted.persons) {
        Query rows(connection, kOfSome, wanted.module, asJson(*wanted.persons));
        tellAll(rows, reader, sink, &joined);
    } else {
        Query rows(connection, kOfAll, wanted.module);
        tellAll(rows, reader, sink, &joined);
    }
    for (const std::vector<std::string> &ids : joined.groups()) {
        if (!wanted.persons || wanted.persons->contains(ids.front())) {
            sink.nextPerson();
            Query rows(connection, kOfOne, wanted.module, asJson(ids));
            tellAll(rows, reader, sink, nullptr);
        }
    }
}

} // namespace minplan::record
