#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace minplan::module {

/// A working copy of a YAML text in which faulty parts are blanked, byte for byte, so that the rest
/// can be read on with its places intact.
struct Mending {
    std::string yaml;
    std::vector<std::size_t> damaged; ///< where a stand-in text was put for what was blanked
    std::vector<std::size_t> lost;    ///< where whole lines are gone: keys there seem missing
};

/// The level to begin with where the place of the line itself is in doubt.
inline constexpr int kMisplaced = -1;
/// The same for a key whose line is sound, but not what stands below it.
inline constexpr int kBelow = -2;

/// Blanks a little more than the last time at this place: first the value, then its line, then the
/// list item around it, the one around that … `level` says how far it has come, and goes on.
/// False when there is nothing left to blank.
[[nodiscard]] bool blankAround(Mending &mending, std::size_t at, int &level);

} // namespace minplan::module
