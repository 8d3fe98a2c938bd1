#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace minplan::text {

/// What a file's bytes were taken for.
enum class Encoding { Utf8, Utf16, Windows1252 };

struct Decoded {
    std::string text; ///< UTF-8 without byte order mark; line ends are LF alone
    Encoding encoding = Encoding::Utf8;
    std::size_t firstReplaced = std::string::npos; ///< in `text`: bytes that stand for no letter
};

/// The text of a file from another program. A byte order mark decides; without one it is UTF-8
/// where it holds any letter in UTF-8, else Windows-1252. What stands for no letter becomes U+FFFD,
/// control characters become spaces.
[[nodiscard]] Decoded decoded(std::string_view bytes);

} // namespace minplan::text
