#pragma once

#include "record/store.h"

namespace minplan::record {

struct Restored {
    std::filesystem::path replaced; ///< where what stood there is now; empty when nothing did
    std::int64_t erased = 0;        ///< events in the copy of those who have been erased since
};

/// Puts a copy, packed or not, in the place of a data folder's file. What stood there stays beside
/// it. What has been erased since the copy was made is not brought back (decision 0043).
/// The copy is checked first, and the file is of no device yet: opened, it draws a new one.
/// Throws StoreError: Locked while another program has the file open.
Restored restore(const std::filesystem::path &dataFolder, const std::filesystem::path &copy,
                 const Surroundings &surroundings);

} // namespace minplan::record
