#include "home/standing.h"

#include <algorithm>

namespace minplan::app {
namespace {

/// Of the latest round that says anything; null when the module was never begun.
const record::CompletionRow *latestRow(const std::string &module, const Records &records)
{
    const record::CompletionRow *latest = nullptr;
    for (const auto &row : records.completions) {
        if (row.module == module && (latest == nullptr || row.round > latest->round)) {
            latest = &row;
        }
    }
    return latest;
}

const record::AttemptRow *openAttempt(const std::string &module, const Records &records)
{
    const record::AttemptRow *latest = nullptr;
    for (const auto &row : records.attempts) {
        if (row.module == module && !row.ended
            && (latest == nullptr || row.latest > latest->latest)) {
            latest = &row;
        }
    }
    return latest;
}

int newestPassed(const std::string &module, const Records &records)
{
    int newest = 0;
    for (const auto &row : records.attempts) {
        if (row.module == module && row.passed) {
            newest = std::max(newest, row.edition);
        }
    }
    for (const auto &row : records.completions) { // joint teaching has no attempt
        if (row.module == module && row.passedOn) {
            newest = std::max(newest, row.edition);
        }
    }
    return newest;
}

bool hasExpired(const record::CompletionRow &row, record::Millis now)
{
    if (!row.passedOn || !row.validMonths) {
        return false;
    }
    const auto passed = std::chrono::floor<std::chrono::days>(*row.passedOn);
    auto until = std::chrono::year_month_day(passed) + std::chrono::months(*row.validMonths);
    if (!until.ok()) {
        until = until.year() / until.month() / std::chrono::last;
    }
    return std::chrono::sys_days(until) < std::chrono::floor<std::chrono::days>(now);
}

CardState stateOf(const record::CompletionRow *row, bool open, record::Millis now)
{
    if (row != nullptr && row->passedOn) {
        return hasExpired(*row, now) ? CardState::Expired : CardState::Passed;
    }
    if (open) {
        return CardState::InProgress;
    }
    return row != nullptr && row->ended ? CardState::Failed : CardState::NotStarted;
}

std::string firstUnpassed(const std::vector<std::string> &required, const Records &records,
                          record::Millis now)
{
    const auto missing = std::find_if(required.begin(), required.end(),
                                      [&](const auto &id) { return !isPassed(id, records, now); });
    return missing == required.end() ? std::string() : *missing;
}

} // namespace

bool isPassed(const std::string &module, const Records &records, record::Millis now)
{
    const auto *row = latestRow(module, records);
    return row != nullptr && row->passedOn && !hasExpired(*row, now);
}

Standing standingOf(const std::string &module, const Shelf &shelf, const Records &records,
                    record::Millis now)
{
    Standing standing;
    const auto *row = latestRow(module, records);
    const auto *attempt = openAttempt(module, records);
    standing.state = stateOf(row, attempt != nullptr, now);
    if (attempt != nullptr) {
        standing.open = true;
        standing.percent = attempt->percent;
        standing.step = attempt->step;
        standing.title = attempt->title;
        standing.latest = attempt->latest;
    }
    if (row != nullptr) {
        standing.points = row->points;
        standing.of = row->of;
        standing.passedOn = row->passedOn;
    }
    standing.edition = newestPassed(module, records);
    const auto entry = shelf.modules.find(module);
    if (entry == shelf.modules.end() || entry->second.broken()) {
        standing.state = CardState::Broken;
    } else if (standing.state == CardState::NotStarted) {
        standing.lockedBy = firstUnpassed(entry->second.head.required, records, now);
        standing.state = standing.lockedBy.empty() ? CardState::NotStarted : CardState::Locked;
    }
    return standing;
}

} // namespace minplan::app
