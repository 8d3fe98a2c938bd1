#pragma once

#include "record/access.h"
#include "report/unit_view.h"

namespace minplan::app {

/// What the record knows of the people of one's units, or of one of them.
struct UnitRead {
    std::vector<record::Standing> standings;
    std::vector<report::CompletionLine> lines;
    people::Units units;     ///< all, by path
    people::Units reachable; ///< those of them one may look at
};

/// What a reading is to be about.
struct UnitAsked {
    std::string actor;
    std::string unit = {};   ///< id; empty: all the actor's
    std::string person = {}; ///< id; then of this one alone
    bool exported = false;   ///< what is read leaves the app
    std::vector<module::Course> courses;
    record::Millis now;
};

/// Leaves an event in the log, as a page that is opened does. Throws StoreError.
[[nodiscard]] UnitRead readUnit(record::Store &store, const UnitAsked &asked);

} // namespace minplan::app
