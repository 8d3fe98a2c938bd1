#pragma once

#include "people/due_rule.h"

#include <vector>

/// What is due, from what is asked of a person and what the person has done. Days are days in
/// Norway; none of these functions looks at a clock.
namespace minplan::people {

/// That a module is to be done by a rule, since a day.
struct Demand {
    DueRule due;
    text::Day since; ///< nothing falls due before it but what is due on a day of its own
};

/// Passed, or recognised as passed elsewhere.
struct Pass {
    text::Day day;
    std::optional<text::Day> runsOut = {}; ///< the first day on which it no longer holds
};

/// A new last day for the round that is open on the day it was given.
struct Extension {
    text::Day given, until;
    std::string reason = {};

    bool operator==(const Extension &) const = default;
};

/// That the round open on the day it was given need not be done.
struct Exemption {
    text::Day given;
    std::string reason = {};

    bool operator==(const Exemption &) const = default;
};

/// All that bears on one person and one module. Lists in any order.
struct Training {
    text::Day started; ///< in the post
    std::vector<Demand> asked = {};
    std::vector<Pass> passes = {};
    std::vector<Extension> extensions = {};
    std::vector<Exemption> exemptions = {};
};

/// Once through a module: what was asked, and what came of it.
struct TrainingRound {
    std::optional<text::Day> due = {}; ///< the last day in time, with an extension; none: not asked
    /// The place in Training::passes of the round's latest pass.
    std::optional<std::size_t> pass = {};
    /// The place in Training::exemptions; then there is no pass.
    std::optional<std::size_t> exempt = {};
    std::optional<text::Day> expires = {}; ///< the first day on which it is to be done anew
    bool extended = false;                 ///< `due` is that of an extension

    bool operator==(const TrainingRound &) const = default;
};

/// Every round, oldest first; the last one is the present one, and there is always one. The
/// earliest of several demands counts. A round is done with its pass; a pass before that has run
/// out, or in the same calendar year where every year is asked for, is of the same round, and the
/// validity runs from the latest. A new one begins when its time has come, that is on the day
/// after the last day by which a rule wants it done again, or when the pass runs out.
[[nodiscard]] std::vector<TrainingRound> rounds(const Training &training, text::Day today);

} // namespace minplan::people
