#pragma once

#include "module/load.h"
#include "report/items.h"

#include <atomic>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace minplan::app {

/// How far a reading has come, and whether it shall go on; for two threads.
struct ItemsProgress {
    std::atomic<bool> stop = false;
    std::atomic<std::int64_t> tries = 0; ///< quizzes and cases read
};

/// What a reading is to be about.
struct ItemsAsked {
    std::string actor;
    std::string module; ///< id; empty: all
    module::Library library;
    std::string language; ///< the texts'
};

/// How the questions worked for those the actor may see. Leaves an event in the log, as a page that
/// is opened does. Throws StoreError; where it was told to stop, of the kind Other.
[[nodiscard]] report::Items readItems(record::Store &store, const ItemsAsked &asked,
                                      ItemsProgress &progress);

} // namespace minplan::app
