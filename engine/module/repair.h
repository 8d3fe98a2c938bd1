#pragma once

#include "module/load.h"

namespace minplan::module {

/// A file's bytes with the safe repairs made, and what was done to them.
struct Repaired {
    std::string content;
    std::vector<text::Edited> made; ///< in the order of the file, lines as they now are
};

/// Makes the repairs that the file's own findings carry until none is left; what is found in the
/// files it uses is left alone. Comments, order, quoting and line ends stay as they are. The same
/// again changes nothing.
[[nodiscard]] Repaired repaired(const std::filesystem::path &file, std::string content);

/// Gives the first finding of a tab its fix, which mends all of them: where trying shows how many
/// spaces a tab stands for, as by every other width more is wrong or it comes to the same.
void fixTabs(Checked &checked);

} // namespace minplan::module
