#pragma once

#include "record/store.h"

/// What is wrong in a file, and what to do about it.
namespace minplan::record {

struct Fault {
    enum class Kind {
        Structure,  ///< SQLite's own check found the file damaged
        Event,      ///< events are not as they were written
        Counter,    ///< events that this device wrote are missing
        Projection, ///< a table is not what the log folds to
        Erasing,    ///< an erasure was begun and is not finished
    };
    Kind kind = Kind::Structure;
    std::string what;       ///< SQLite's words, the first event's id, the first counter, the table
    std::int64_t count = 0; ///< of events
};
/// What is wrong and what to do, in «nb» or «en».
[[nodiscard]] std::string sentence(const Fault &fault, std::string_view language);

/// Quick: SQLite's quick check, and the device's counters. Full: SQLite's whole check, every
/// event's sum and the projections against the log as well.
enum class Depth { Quick, Full };

struct Verified {
    std::vector<Fault> faults;
    std::int64_t events = 0; ///< that could be counted
};

/// Reads only, also while programs write. Throws StoreError for what cannot be opened at all.
[[nodiscard]] Verified verify(const std::filesystem::path &file, Depth depth);

} // namespace minplan::record
