#include "record/attempt_rows.h"

#include <tuple>

namespace minplan::record {

namespace {

#define MINPLAN_ATTEMPT_COLUMNS                                                                    \
    "SELECT id, subject, module, edition, round, begun, latest, ended, passed, points, "           \
    "points_of, "                                                                                  \
    "step, title, percent, valid_months FROM attempt "

constexpr auto kInRound
    = MINPLAN_ATTEMPT_COLUMNS "WHERE subject = ? AND module = ? AND round = ? ORDER BY begun, id";
constexpr auto kById = MINPLAN_ATTEMPT_COLUMNS "WHERE id = ?";
constexpr auto kOfSubject = MINPLAN_ATTEMPT_COLUMNS "WHERE subject = ? ORDER BY begun, id";
constexpr auto kNewestHere = MINPLAN_ATTEMPT_COLUMNS
    "WHERE subject = ? AND module = ? AND device = (SELECT id FROM device) "
    "ORDER BY begun DESC, id DESC LIMIT 1";

#define MINPLAN_COMPLETION_COLUMNS                                                                 \
    "SELECT person, module, round, edition, begun, passed_on, points, points_of, ended, "          \
    "valid_months FROM completion "

constexpr auto kCompletionsOf
    = MINPLAN_COMPLETION_COLUMNS "WHERE person = ? ORDER BY module, round";
constexpr auto kAllCompletions = MINPLAN_COMPLETION_COLUMNS "ORDER BY person, module, round";
constexpr auto kCompletionsAmong = MINPLAN_COMPLETION_COLUMNS
    "WHERE person IN (SELECT value FROM json_each(?)) ORDER BY person, module, round";
constexpr auto kRepeatedPassesAmong = R"(
    SELECT person, module, round, edition, begun, passed_on, points, points_of, 1, valid_months
    FROM repeated_pass WHERE person IN (SELECT value FROM json_each(?))
    ORDER BY person, module, round, passed_on)";

/// «step/question» → «question»
constexpr auto kQuestions = R"(
    SELECT DISTINCT substr(event.item, instr(event.item, '/') + 1)
    FROM attempt JOIN event ON event.attempt = attempt.id
    WHERE attempt.subject = ? AND attempt.module = ? AND event.kind = 'question-answered'
      AND event.item IS NOT NULL)";

Millis timeIn(const Query &row, int column)
{
    return Millis(std::chrono::milliseconds(row.number(column)));
}

text::Fraction fractionIn(const Query &row, int column)
{
    return text::Fraction::parse(row.view(column)).value_or(text::Fraction());
}

std::optional<int> monthsIn(const Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.number(column)));
}

AttemptRow readAttemptRow(const Query &row)
{
    AttemptRow attempt;
    attempt.id = row.text(0);
    attempt.subject = row.text(1);
    attempt.module = row.text(2);
    attempt.edition = static_cast<int>(row.number(3));
    attempt.round = row.number(4);
    attempt.begun = timeIn(row, 5);
    attempt.latest = timeIn(row, 6);
    attempt.ended = row.number(7) != 0;
    attempt.passed = row.number(8) != 0;
    attempt.points = fractionIn(row, 9);
    attempt.of = fractionIn(row, 10);
    attempt.step = row.text(11);
    attempt.title = row.text(12);
    attempt.percent = static_cast<int>(row.number(13));
    return attempt;
}

CompletionRow readCompletion(const Query &row)
{
    CompletionRow completion;
    completion.person = row.text(0);
    completion.module = row.text(1);
    completion.round = row.number(2);
    completion.edition = static_cast<int>(row.number(3));
    completion.begun = timeIn(row, 4);
    completion.passedOn = row.isNull(5) ? std::nullopt : std::optional(timeIn(row, 5));
    completion.points = fractionIn(row, 6);
    completion.of = fractionIn(row, 7);
    completion.ended = row.number(8) != 0;
    completion.validMonths = monthsIn(row, 9);
    return completion;
}

void tellEach(Query &rows, const CompletionSink &sink)
{
    while (rows.step()) {
        sink(readCompletion(rows));
    }
}

template <typename Row> std::vector<Row> all(Query &rows, Row (*read)(const Query &))
{
    std::vector<Row> result;
    while (rows.step()) {
        result.push_back(read(rows));
    }
    return result;
}

FoldedAttempt readFolded(const Query &row)
{
    return {readAttemptRow(row), monthsIn(row, 14)};
}

} // namespace

bool isEarlier(const AttemptRow &left, const AttemptRow &right)
{
    return std::tie(left.begun, left.id) < std::tie(right.begun, right.id);
}

std::vector<FoldedAttempt> attemptsInRound(Connection &connection, const Round &round)
{
    Query rows(connection, kInRound, round.person, round.module, round.number);
    return all(rows, readFolded);
}

std::vector<FoldedAttempt> foldedAttemptsOf(Connection &connection, const std::string &subject)
{
    Query rows(connection, kOfSubject, subject);
    return all(rows, readFolded);
}

std::optional<AttemptRow> attemptById(Connection &connection, const std::string &id)
{
    Query row(connection, kById, id);
    return row.step() ? std::optional(readAttemptRow(row)) : std::nullopt;
}

std::vector<AttemptRow> attemptsOf(Connection &connection, const std::string &subject)
{
    Query rows(connection, kOfSubject, subject);
    return all(rows, readAttemptRow);
}

std::optional<AttemptRow> newestHere(Connection &connection, const std::string &subject,
                                     const std::string &module)
{
    Query row(connection, kNewestHere, subject, module);
    return row.step() ? std::optional(readAttemptRow(row)) : std::nullopt;
}

std::set<std::string> questionsAnswered(Connection &connection, const std::string &subject,
                                        const std::string &module)
{
    std::set<std::string> questions;
    Query rows(connection, kQuestions, subject, module);
    while (rows.step()) {
        questions.insert(rows.text(0));
    }
    return questions;
}

std::vector<CompletionRow> completionsOf(Connection &connection, const std::string &person)
{
    Query rows(connection, kCompletionsOf, person);
    return all(rows, readCompletion);
}

std::vector<CompletionRow> allCompletions(Connection &connection)
{
    Query rows(connection, kAllCompletions);
    return all(rows, readCompletion);
}

void completionsAmong(Connection &connection, const std::string &ids, const CompletionSink &sink)
{
    Query rows(connection, kCompletionsAmong, ids);
    tellEach(rows, sink);
}

void repeatedPassesAmong(Connection &connection, const std::string &ids, const CompletionSink &sink)
{
    Query rows(connection, kRepeatedPassesAmong, ids);
    tellEach(rows, sink);
}

} // namespace minplan::record
