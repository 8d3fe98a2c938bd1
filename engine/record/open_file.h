#pragma once

#include "record/migrate.h"
#include "record/store.h"

#include <SQLiteCpp/Database.h>

namespace minplan::record {

struct OpenedFile {
    SQLite::Database database;
    bool readOnly = false;
};

/// Makes the folder (0700) and the file (0600) where they are missing, refuses what is newer or not
/// ours before touching it, and migrates. Where nothing may be written, opens for reading only.
[[nodiscard]] OpenedFile openFile(const std::filesystem::path &file,
                                  std::chrono::milliseconds patience,
                                  std::span<const Migration> migrations);

} // namespace minplan::record
