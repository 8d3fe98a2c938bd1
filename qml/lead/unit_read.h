#pragma once

#include "record/access.h"
#include "report/completion.h"
#include "report/summary.h"

#include <optional>

namespace minplan::app {

/// Of more people than so many each unit is counted, where there are units to go on to.
inline constexpr std::size_t kAtOnce = 2000;

/// How many stand how in each of the units to go on to.
struct UnitSums {
    report::Summary summary;
    /// Of those in none of these: in the unit asked about itself, or in no unit at all.
    report::StatusCounts alone{};
};

/// What the record knows of the people of one's units, or of one of them.
struct UnitRead {
    std::vector<record::Standing> standings;
    report::UnitView view;                     ///< of all their modules
    std::vector<report::CompletionLine> lines; ///< of one person, or of what leaves the app
    people::Units units;                       ///< all, by path
    people::Units reachable;                   ///< those of them one may look at
    std::optional<UnitSums> sums;              ///< of many, in place of all that
};

/// What a reading is to be about.
struct UnitAsked {
    std::string actor;
    std::string unit = {};   ///< id; empty: all the actor's
    bool below = true;       ///< with the units below that
    std::string person = {}; ///< id; then of this one alone
    bool exported = false;   ///< what is read leaves the app
    std::vector<module::Course> courses;
    record::Millis now;
    std::size_t atOnce = kAtOnce;
};

/// Leaves an event in the log, as a page that is opened does. Throws StoreError.
[[nodiscard]] UnitRead readUnit(record::Store &store, const UnitAsked &asked);

} // namespace minplan::app
