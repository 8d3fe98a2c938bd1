#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace minplan::ctl {

/// The files of design §4 that some paths give, each once, and whether every path gave some.
struct FilesFound {
    std::vector<std::filesystem::path> files;
    bool all = true;
};

/// A path that gives none is named on standard error.
[[nodiscard]] FilesFound filesIn(const std::vector<std::string> &paths);

} // namespace minplan::ctl
