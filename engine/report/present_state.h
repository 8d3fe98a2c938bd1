#pragma once

#include "people/due.h"
#include "record/store.h"
#include "report/module_state.h"

#include <optional>
#include <vector>

namespace minplan::report {

/// What was begun of a module.
struct Begun {
    std::optional<record::Millis> at = {};   ///< the attempts of the latest round with any
    bool ended = false;                      ///< some of them was
    bool passed = false;                     ///< and passed
    std::optional<text::Day> coveredOn = {}; ///< joint teaching covered some of it since then

    [[nodiscard]] bool isAny() const { return at || coveredOn; }
};

/// Where a person stands in a module today.
struct PresentState {
    Status status = Status::NotStarted;
    std::optional<std::size_t> passed = {}; ///< the round whose pass the status tells of
    std::optional<text::Day> due = {};
    std::optional<text::Day> expires = {}; ///< that pass
};

/// What all that tell who is done go by. Nothing where nothing is asked and nothing was begun.
[[nodiscard]] std::optional<PresentState>
presentState(bool isAsked, const std::vector<people::TrainingRound> &rounds, const Begun &begun,
             text::Day today);

} // namespace minplan::report
