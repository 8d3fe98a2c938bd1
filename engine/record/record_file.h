#pragma once

#include <filesystem>

namespace minplan::record {

/// The file that holds everything recorded, in a folder for data.
[[nodiscard]] inline std::filesystem::path recordFile(const std::filesystem::path &dataFolder)
{
    return dataFolder / "minplan.db";
}

} // namespace minplan::record
