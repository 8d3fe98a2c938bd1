#pragma once

#include <string>
#include <string_view>

/// Text as a terminal shows it.
namespace minplan::ctl {

/// $COLUMNS, between 30 and 80; 80 when it does not say.
[[nodiscard]] int terminalWidth();

/// Markdown as plain wrapped text that ends in a line break; lists keep their marks and hang.
/// Nothing for nothing.
[[nodiscard]] std::string prose(std::string_view markdown, int width);
/// A line with a mark before it («1  », «Arne: »), what is wrapped stands under the text.
[[nodiscard]] std::string hanging(std::string_view mark, std::string_view text, int width);
/// A heading, underlined.
[[nodiscard]] std::string heading(std::string_view words, int width);

} // namespace minplan::ctl
