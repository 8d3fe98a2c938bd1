#include "report/present_state.h"

#include <algorithm>

namespace minplan::report {

namespace {

using people::TrainingRound;
using text::Day;

/// The place of the latest round that was passed.
std::optional<std::size_t> passedRound(const std::vector<TrainingRound> &rounds)
{
    const auto found = std::find_if(rounds.rbegin(), rounds.rend(), [](const TrainingRound &round) {
        return round.pass.has_value();
    });
    return found == rounds.rend()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(rounds.rend() - found) - 1);
}

/// Whether an attempt or joint teaching began after the pass had run out.
bool isBegunAnew(const Begun &begun, const TrainingRound &passed)
{
    const auto isAfter = [&](Day day) { return passed.expires && day >= *passed.expires; };
    return (begun.at && isAfter(text::osloDay(*begun.at)))
        || (begun.coveredOn && isAfter(*begun.coveredOn));
}

Status underWay(const Begun &begun, const std::optional<Day> &due, Day today)
{
    if (due && *due < today) {
        return Status::Overdue;
    }
    if (!begun.at || begun.passed) { // that was the round before
        return begun.coveredOn ? Status::InProgress : Status::NotStarted;
    }
    return begun.ended ? Status::Failed : Status::InProgress;
}

} // namespace

std::optional<PresentState> presentState(bool isAsked, const std::vector<TrainingRound> &rounds,
                                         const Begun &begun, Day today)
{
    const TrainingRound &present = rounds.back();
    const auto place = passedRound(rounds);
    if (!place && !begun.isAny() && (!isAsked || present.exempt)) {
        return std::nullopt;
    }
    PresentState state;
    state.due = present.exempt ? std::nullopt : present.due;
    const TrainingRound *passed = place ? &rounds[*place] : nullptr;
    const bool holds = passed != nullptr && (!passed->expires || today < *passed->expires);
    if (holds) {
        state.due = passed->due;
    }
    if (holds || (passed != nullptr && !isBegunAnew(begun, *passed))) {
        state.status = holds ? Status::Passed : Status::Expired;
        state.passed = place;
        state.expires = passed->expires;
    } else {
        state.status = underWay(begun, state.due, today);
    }
    return state;
}

} // namespace minplan::report
