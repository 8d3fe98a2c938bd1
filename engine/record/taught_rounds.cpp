#include "record/taught_rounds.h"

#include <algorithm>

namespace minplan::record {

namespace {

constexpr text::Day kLast{std::chrono::year(9999), std::chrono::December, std::chrono::day(31)};

/// Far from midnight, so that it is the same day in every reckoning.
Millis noonOf(text::Day day)
{
    return text::osloMidnight(day) + std::chrono::hours(12);
}

std::vector<text::Day> passedOn(const std::vector<CompletionRow> &rounds, const std::string &module)
{
    std::vector<text::Day> days;
    for (const CompletionRow &row : rounds) {
        if (row.module == module && row.passedOn) {
            days.push_back(text::osloDay(*row.passedOn));
        }
    }
    return days;
}

void add(std::vector<CompletionRow> &rounds, const std::string &module,
         const people::JointPass &pass)
{
    CompletionRow *latest = nullptr;
    for (CompletionRow &row : rounds) {
        if (row.module == module && (latest == nullptr || latest->round < row.round)) {
            latest = &row;
        }
    }
    const Millis noon = noonOf(pass.day);
    if (latest != nullptr && latest->passedOn && text::osloDay(*latest->passedOn) >= pass.day) {
        return;
    }
    CompletionRow row;
    row.module = module;
    row.begun = noon;
    if (latest != nullptr) {
        row.person = latest->person;
        row.round = latest->passedOn ? latest->round + 1 : latest->round;
        row.begun = latest->passedOn ? noon : latest->begun;
    }
    row.edition = pass.edition;
    row.passedOn = noon;
    row.ended = true;
    if (pass.validMonths > 0) {
        row.validMonths = pass.validMonths;
    }
    if (latest != nullptr && !latest->passedOn) {
        *latest = row;
    } else {
        rounds.push_back(row);
    }
}

} // namespace

std::vector<CompletionRow> roundsWithTeaching(const Standing &standing)
{
    std::vector<CompletionRow> rounds = standing.rounds;
    for (const auto &[module, attended] : standing.taught.attended) {
        const auto joint
            = people::jointTeaching(attended, passedOn(standing.rounds, module), kLast);
        for (const people::JointPass &pass : joint.passes) {
            add(rounds, module, pass);
        }
    }
    return rounds;
}

std::vector<CompletionRow> ownRounds(const Store &store, const std::string &person)
{
    std::vector<Standing> one(1);
    one.front().person.id = person;
    store.fillIn(store.organisation(), one);
    return roundsWithTeaching(one.front());
}

} // namespace minplan::record
