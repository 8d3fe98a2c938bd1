#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace minplan::report {

/// Markdown as plain words: links keep their text, marks for strong and emphasis and code go away,
/// headings lose their «#». Lists and line breaks stay as written.
[[nodiscard]] std::string plainText(std::string_view markdown);

/// The plain paragraphs of a text: lines without a blank between them are one.
[[nodiscard]] std::vector<std::string> paragraphs(std::string_view markdown);

} // namespace minplan::report
