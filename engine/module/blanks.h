#pragma once

#include "module/model.h"

#include <string_view>

namespace minplan::module {

/// A text with blanks as its author wrote it: «IP skal være plan{{legging}}».
struct ParsedBlanks {
    Blanks blanks;
    std::string_view open; ///< from the first {{ or }} without its fellow; empty when there is none
};
/// The result looks into `written`. A blank without an answer gives none.
[[nodiscard]] ParsedBlanks parseBlanks(std::string_view written);
/// The reverse.
[[nodiscard]] std::string writtenBlanks(const Blanks &blanks);

} // namespace minplan::module
