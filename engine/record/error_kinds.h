#pragma once

#include "record/store.h"

#include <SQLiteCpp/Exception.h>

#include <system_error>

namespace minplan::record {

/// What SQLite refused, in the store's words.
[[nodiscard]] StoreError storeError(const SQLite::Exception &error,
                                    const std::filesystem::path &file);
/// What the system refused when a file was to be made in a folder that is there.
[[nodiscard]] StoreError storeError(const std::error_code &error,
                                    const std::filesystem::path &place);

} // namespace minplan::record
