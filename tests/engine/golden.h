#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace minplan::tests {

inline std::filesystem::path sourceDir()
{
    return MINPLAN_SOURCE_DIR;
}

inline std::string readFile(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Compares with a checked-in file; MINPLAN_UPDATE_GOLDEN=1 rewrites it, and `git diff` is the
/// review.
inline void checkGolden(const std::filesystem::path &expected, const std::string &actual)
{
    CAPTURE(expected.string());
    if (std::getenv("MINPLAN_UPDATE_GOLDEN") != nullptr) {
        std::filesystem::create_directories(expected.parent_path());
        std::ofstream(expected, std::ios::binary) << actual;
        return;
    }
    CHECK(readFile(expected) == actual);
}

} // namespace minplan::tests
