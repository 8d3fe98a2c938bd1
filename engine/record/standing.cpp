#include "record/standing.h"

#include "record/attempt_rows.h"
#include "record/joined.h"
#include "record/validity.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace minplan::record {

namespace {

constexpr auto kUpsert = R"(
    INSERT OR REPLACE INTO completion (person, module, round, edition, begun, passed_on, points,
                                       points_of, ended, valid_months)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

constexpr auto kForgetRepeated
    = "DELETE FROM repeated_pass WHERE person = ? AND module = ? AND round = ?";
constexpr auto kKeepRepeated = R"(
    INSERT INTO repeated_pass (person, module, round, attempt, edition, begun, passed_on, points,
                              points_of, valid_months)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

/// Whether `left` is the better result: a pass before none, then the share of the points.
bool isBetter(const FoldedAttempt &left, const FoldedAttempt &right)
{
    if (left.row.passed != right.row.passed) {
        return left.row.passed;
    }
    return left.row.points * right.row.of > right.row.points * left.row.of;
}

/// The first of the best ended attempts; null when none has ended.
const FoldedAttempt *bestOf(const std::vector<FoldedAttempt> &attempts)
{
    const FoldedAttempt *best = nullptr;
    for (const FoldedAttempt &attempt : attempts) {
        if (attempt.row.ended && (best == nullptr || isBetter(attempt, *best))) {
            best = &attempt;
        }
    }
    return best;
}

const FoldedAttempt *latestPass(const std::vector<FoldedAttempt> &attempts)
{
    const FoldedAttempt *latest = nullptr;
    for (const FoldedAttempt &attempt : attempts) {
        if (attempt.row.passed && (latest == nullptr || attempt.row.latest > latest->row.latest)) {
            latest = &attempt;
        }
    }
    return latest;
}

CompletionRow standingOf(const Round &round, const std::vector<FoldedAttempt> &attempts)
{
    CompletionRow standing;
    standing.person = round.person;
    standing.module = round.module;
    standing.round = round.number;
    standing.begun = attempts.front().row.begun;
    standing.edition = attempts.back().row.edition;
    if (const FoldedAttempt *best = bestOf(attempts)) {
        standing.ended = true;
        standing.points = best->row.points;
        standing.of = best->row.of;
        standing.edition = best->row.passed ? best->row.edition : standing.edition;
    }
    if (const FoldedAttempt *pass = latestPass(attempts)) {
        standing.passedOn = pass->row.latest;
        standing.validMonths = pass->validMonths;
    }
    return standing;
}

std::int64_t milliseconds(Millis time)
{
    return time.time_since_epoch().count();
}

std::optional<std::int64_t> milliseconds(const std::optional<Millis> &time)
{
    return time ? std::optional(milliseconds(*time)) : std::nullopt;
}

/// Each pass of the round where there are several.
std::vector<FoldedAttempt> repeatedIn(const std::vector<FoldedAttempt> &attempts)
{
    std::vector<FoldedAttempt> passes;
    std::copy_if(attempts.begin(), attempts.end(), std::back_inserter(passes),
                 [](const FoldedAttempt &attempt) { return attempt.row.passed; });
    return passes.size() < 2 ? std::vector<FoldedAttempt>() : passes;
}

/// Validity runs from the latest pass; all of them are kept for who looks back.
void keepRepeated(Connection &connection, const Round &round,
                  const std::vector<FoldedAttempt> &attempts)
{
    Query(connection, kForgetRepeated, round.person, round.module, round.number).run();
    for (const FoldedAttempt &attempt : repeatedIn(attempts)) {
        const AttemptRow &row = attempt.row;
        Query(connection, kKeepRepeated, row.subject, row.module, row.round, row.id, row.edition,
              milliseconds(row.begun), milliseconds(row.latest), row.points.toString(),
              row.of.toString(), attempt.validMonths)
            .run();
    }
}

/// What several ids did, by module and round, in the order begun.
using Rounds = std::map<std::pair<std::string, std::int64_t>, std::vector<FoldedAttempt>>;

Rounds roundsOf(Connection &connection, const std::vector<std::string> &ids)
{
    Rounds rounds;
    for (const std::string &id : ids) {
        for (FoldedAttempt &attempt : foldedAttemptsOf(connection, id)) {
            rounds[{attempt.row.module, attempt.row.round}].push_back(std::move(attempt));
        }
    }
    for (auto &[round, attempts] : rounds) {
        std::sort(attempts.begin(), attempts.end(),
                  [](const FoldedAttempt &left, const FoldedAttempt &right) {
                      return isEarlier(left.row, right.row);
                  });
    }
    return rounds;
}

} // namespace

void restand(Connection &connection, const Round &round)
{
    const auto attempts = attemptsInRound(connection, round);
    if (attempts.empty()) {
        return;
    }
    const CompletionRow row = standingOf(round, attempts);
    Query(connection, kUpsert, row.person, row.module, row.round, row.edition,
          milliseconds(row.begun), milliseconds(row.passedOn), row.points.toString(),
          row.of.toString(), row.ended ? 1 : 0, row.validMonths)
        .run();
    keepRepeated(connection, round, attempts);
}

std::vector<CompletionRow> standings(Connection &connection, const std::vector<std::string> &ids)
{
    if (ids.size() == 1) {
        return completionsOf(connection, ids.front());
    }
    std::vector<CompletionRow> rows;
    for (const auto &[round, attempts] : roundsOf(connection, ids)) {
        rows.push_back(standingOf({ids.front(), round.first, round.second}, attempts));
    }
    return rows;
}

std::vector<CompletionRow> repeatedPasses(Connection &connection,
                                          const std::vector<std::string> &ids)
{
    std::vector<CompletionRow> rows;
    for (const auto &[round, attempts] : roundsOf(connection, ids)) {
        for (const FoldedAttempt &pass : repeatedIn(attempts)) {
            rows.push_back(standingOf({ids.front(), round.first, round.second}, {pass}));
        }
    }
    return rows;
}

std::int64_t roundAt(Connection &connection, const std::string &person, const std::string &module,
                     Millis now)
{
    std::int64_t round = 1;
    for (const CompletionRow &row : standings(connection, readJoined(connection).all(person))) {
        if (row.module == module && row.round >= round) {
            const bool over = row.passedOn && row.validMonths
                && now >= runsOut(*row.passedOn, *row.validMonths);
            round = over ? row.round + 1 : row.round;
        }
    }
    return round;
}

} // namespace minplan::record
