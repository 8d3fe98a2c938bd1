#pragma once

#include "text/position.h"
#include "text/source_text.h"

#include <string>
#include <vector>

namespace minplan::text {

/// New text for a range of a file.
struct Edit {
    Range at;
    std::string text;
    bool operator==(const Edit &) const = default;
};

/// What an edit did: the line it stands on once all are made, and the text before and after.
struct Edited {
    int line = 0;
    std::string before;
    std::string after;
};

/// Makes the edits in `content`, every other byte kept. An edit that reaches into the one before
/// it is left out. What was done is told in the order of the file.
[[nodiscard]] std::vector<Edited> makeEdits(const SourceText &source, std::vector<Edit> edits,
                                            std::string &content);

} // namespace minplan::text
