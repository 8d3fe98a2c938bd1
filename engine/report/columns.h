#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Text for a terminal: measured in columns as a person sees them, never in bytes.
namespace minplan::report {

/// How many columns the text takes: combining marks none, wide signs two.
[[nodiscard]] int displayWidth(std::string_view text);
/// Filled with spaces at the end up to a width; a longer text is left whole.
[[nodiscard]] std::string padded(std::string_view text, int width);
/// Rows of as many cells each under a row of headings, in columns two spaces apart. A column that
/// holds nothing below its heading is left out.
[[nodiscard]] std::string aligned(const std::vector<std::vector<std::string>> &rows);
/// One paragraph in lines of at most `width` columns, broken between words; a word that is longer
/// than a line is broken inside.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view paragraph, int width);

} // namespace minplan::report
