#include "record/own_rounds.h"

#include <algorithm>
#include <map>

namespace minplan::record {

namespace {

constexpr text::Day kLast{std::chrono::year(9999), std::chrono::December, std::chrono::day(31)};

/// Far from midnight, so that it is the same day in every reckoning.
Millis noonOf(text::Day day)
{
    return text::osloMidnight(day) + std::chrono::hours(12);
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

std::vector<text::Day> passedOn(const Standing &standing, const std::string &module)
{
    std::vector<text::Day> days;
    for (const auto *rows : {&standing.rounds, &standing.repeated}) {
        for (const CompletionRow &row : *rows) {
            if (row.module == module && row.passedOn) {
                days.push_back(text::osloDay(*row.passedOn));
            }
        }
    }
    if (const auto decided = standing.decided.find(module); decided != standing.decided.end()) {
        for (const people::Recognised &one : decided->second.recognised) {
            days.push_back(one.day);
        }
    }
    return days;
}

std::vector<CompletionRow> roundsWithEvidence(const Standing &standing)
{
    std::map<std::string, std::vector<people::JointPass>> passes;
    for (const auto &[module, decided] : standing.decided) {
        for (const people::Recognised &one : decided.recognised) {
            passes[module].push_back({one.day, 0, one.validMonths});
        }
    }
    for (const auto &[module, attended] : standing.taught.attended) {
        const auto joint = people::jointTeaching(attended, passedOn(standing, module), kLast);
        passes[module].insert(passes[module].end(), joint.passes.begin(), joint.passes.end());
    }
    std::vector<CompletionRow> rounds = standing.rounds;
    for (auto &[module, all] : passes) {
        std::sort(all.begin(), all.end(),
                  [](const auto &left, const auto &right) { return left.day < right.day; });
        for (const people::JointPass &pass : all) {
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
    return roundsWithEvidence(one.front());
}

} // namespace minplan::record
