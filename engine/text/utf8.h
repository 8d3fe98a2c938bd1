#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace minplan::text {

/// What some editors put before a file in UTF-8.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
[[nodiscard]] std::string_view withoutByteOrderMark(std::string_view text);

/// How many code points the text holds; a stray byte counts as one.
[[nodiscard]] int codePointCount(std::string_view text);

/// The byte where code point `number` (from 0) begins, or the text's size.
[[nodiscard]] std::size_t codePointAt(std::string_view text, int number);

/// The code points; what is not UTF-8 becomes U+FFFD.
[[nodiscard]] std::u32string toCodePoints(std::string_view text);

/// The first byte that is not UTF-8 (overlong forms and surrogates are not), or npos.
[[nodiscard]] std::size_t firstInvalidUtf8(std::string_view text);

/// What a terminal or a list can show on one line: control characters and tabs become spaces,
/// bytes that are no UTF-8 become U+FFFD. The number of code points stays.
[[nodiscard]] std::string printable(std::string_view text);

} // namespace minplan::text
