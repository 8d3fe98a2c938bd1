#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace minplan::module {

/// One line of YAML as an eye reads it: how far in it stands, its key and where its value begins.
/// All places are bytes of the whole text.
struct YamlLine {
    std::size_t begin = 0;
    std::size_t end = 0;    ///< of its text, without the line break
    std::size_t next = 0;   ///< where the next line begins
    std::size_t indent = 0; ///< spaces before its first character
    std::size_t key = 0;    ///< where its key, or text, begins: after the dashes
    std::size_t value = 0;  ///< where the value after a key begins; equals `end` when there is none
    bool blank = false;     ///< empty or a comment
    bool item = false;      ///< begins with a dash
    bool keyed = false;     ///< has a key with colon
};

[[nodiscard]] YamlLine lineAt(std::string_view yaml, std::size_t at);
/// The nearest line above with something on it; nothing when there is none.
[[nodiscard]] std::optional<YamlLine> filledAbove(std::string_view yaml, const YamlLine &line);
/// The same below.
[[nodiscard]] std::optional<YamlLine> filledBelow(std::string_view yaml, const YamlLine &line);

} // namespace minplan::module
