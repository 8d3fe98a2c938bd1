#pragma once

#include "record/store.h"

namespace minplan::record {

struct Restored {
    std::filesystem::path replaced; ///< where what stood there is now; empty when nothing did
};

/// Puts a copy, packed or not, in the place of a data folder's file. What stood there stays beside
/// it. The copy is checked first, and the file is of no device yet: opened, it draws a new one.
/// Throws StoreError: Locked while another program has the file open.
Restored restore(const std::filesystem::path &dataFolder, const std::filesystem::path &copy,
                 const Surroundings &surroundings);

} // namespace minplan::record
