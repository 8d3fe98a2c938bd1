#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace minplan::tests {

/// A line that goes against the house, as `file:line: what is wrong`.
struct Breach {
    std::string file; ///< relative to the house
    int line = 0;
    std::string what;
};

struct Inspection {
    int files = 0;    ///< looked at
    int includes = 0; ///< seen
    std::vector<Breach> breaches;
};

/// Holds the C++ and QML files below engine/, qml/ and tests/ against the rules of the house.
[[nodiscard]] Inspection inspect(const std::filesystem::path &house);

} // namespace minplan::tests
