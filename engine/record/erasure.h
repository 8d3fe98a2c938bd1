#pragma once

#include "record/store.h"

/// Taking a person out of the file and out of every copy beside it (decision 0043).
namespace minplan::record {

/// What stands of a person here.
struct Traces {
    std::int64_t facts = 0; ///< what is said of the person
    std::int64_t attempts = 0;
    std::int64_t learning = 0; ///< events of these attempts
    std::int64_t looks = 0;    ///< who saw the record, and new PINs
    std::int64_t deeds = 0;    ///< events about others by this person: they stay, with the id alone
    std::size_t copies = 0;    ///< backups and other copies of the file, which are written anew

    [[nodiscard]] std::int64_t events() const { return facts + learning + looks; }
};

/// Copies that hold nothing erased any more.
struct Cleaned {
    std::size_t copies = 0;                        ///< written anew
    std::vector<std::filesystem::path> given = {}; ///< could not be read at all, and are gone
};

struct Erased {
    Traces traces;
    Cleaned cleaned;
    /// Why copies or free space may still hold what was erased; the next opening goes on with it.
    std::optional<StoreError> unfinished;
};

/// Whether an erasure was begun and may not be finished.
[[nodiscard]] bool isErasing(const std::filesystem::path &file);

} // namespace minplan::record
