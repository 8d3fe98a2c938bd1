#pragma once

#include "module/load.h"

namespace minplan::module {

/// The modules in the folders directly below a course's folder: id → module.yaml. Only the first
/// lines of each file are read.
[[nodiscard]] std::map<std::string, std::filesystem::path>
modulesIn(const std::filesystem::path &courseFolder);

/// A folder's entries in order of name; empty when it cannot be read.
[[nodiscard]] std::vector<std::filesystem::path> entriesIn(const std::filesystem::path &folder);

/// The key and value of a file's first entry, without reading the rest.
struct FirstEntry {
    std::string key;
    std::string value;
};
[[nodiscard]] FirstEntry readFirstEntry(const std::filesystem::path &file);

} // namespace minplan::module
