#pragma once

#include "home/library.h"
#include "record/store.h"

#include <optional>

namespace minplan::app {

/// Where a learner stands in a module, as a card shows it.
enum class CardState { NotStarted, InProgress, Passed, Failed, Expired, Locked, Broken };

struct Standing {
    CardState state = CardState::NotStarted;
    int percent = 0;           ///< of the open attempt
    bool open = false;         ///< an attempt is begun and not ended
    std::string step, title;   ///< where the open attempt stands
    record::Millis latest{};   ///< when the open attempt was last worked on
    text::Fraction points, of; ///< of the pass, or of the best ended attempt
    int edition = 0;           ///< the newest one passed; the best result may stand on an older one
    std::optional<record::Millis> passedOn;
    std::string lockedBy; ///< the first required module that is not passed
};

/// What the store knows of one person.
struct Records {
    std::vector<record::CompletionRow> completions;
    std::vector<record::AttemptRow> attempts;
};

/// Broken comes before locked, and both before what was done; a pass stays one until it expires.
[[nodiscard]] Standing standingOf(const std::string &module, const Shelf &shelf,
                                  const Records &records, record::Millis now);

/// Whether the module counts as passed now.
[[nodiscard]] bool isPassed(const std::string &module, const Records &records, record::Millis now);

} // namespace minplan::app
