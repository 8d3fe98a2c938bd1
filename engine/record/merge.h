#pragma once

#include "record/store.h"

#include <map>

/// Taking over what other files know.
namespace minplan::record {

struct MergeOptions {
    bool withStaff = false; ///< facts about people as well as what they learned
    bool preview = false;   ///< everything is worked out and nothing kept
    std::string actor = {}; ///< who does it, for the audit; empty: it tells nothing
    /// The files are packages, each with what one person learned: nothing else is taken from it,
    /// and what each person got is logged.
    std::map<std::filesystem::path, std::string> owners = {};
    std::vector<Audit> said = {}; ///< by `actor`; recorded with what is taken, all or none
    /// Asked before each file with how many are done; false: nothing is kept.
    std::function<bool(std::size_t done)> goOn = {};

    [[nodiscard]] bool arePackages() const { return !owners.empty(); }
};

struct MergedFile {
    std::filesystem::path file;
    std::int64_t taken = 0;   ///< events that were new here
    std::int64_t known = 0;   ///< events that stood here already
    std::int64_t left = 0;    ///< facts about people, not asked for
    std::int64_t waiting = 0; ///< facts about people from more than a day ahead of here
    std::int64_t clashes = 0; ///< events where another stands with the same id, counter or number
    std::int64_t changed = 0; ///< events that are not as they were written
    std::int64_t erased = 0;  ///< events that were erased here
    bool damaged = false;     ///< could not be read to the end
    std::optional<StoreError> refusal; ///< could not be read at all
};

/// What a file knows of one person's learning. `mark` is the same in two files exactly when they
/// know the same: the sum of the events' sums.
struct Tally {
    std::int64_t events = 0;
    std::uint64_t mark = 0;
    bool operator==(const Tally &) const = default;
};

struct MergedPerson {
    std::string id;
    Tally before, after;
};

struct Merged {
    std::vector<MergedFile> files;
    std::vector<MergedPerson> persons;    ///< those who got something, by id
    std::int64_t ahead = 0;               ///< events taken from more than a day ahead of here
    std::optional<Millis> furthest;       ///< the latest of them, and of those left waiting
    std::int64_t erased = 0;              ///< events that stood here and were erased there
    std::optional<StoreError> unfinished; ///< see Erased
    std::filesystem::path backup;         ///< made before; empty where nothing was kept
    bool stopped = false;                 ///< by MergeOptions::goOn
};

} // namespace minplan::record
