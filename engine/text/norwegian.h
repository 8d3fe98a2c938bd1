#pragma once

#include <string>
#include <string_view>

namespace minplan::text {

/// The form in which two short answers are compared: lower case, single spaces, no space at the
/// ends, é è ê ô and their like without accent. Never æ, ø or å: «mål» and «mal» stay different.
[[nodiscard]] std::string folded(std::string_view text);

/// Norwegian alphabetical order (… z æ ø å, aa as å).
[[nodiscard]] bool alphabeticallyBefore(std::string_view left, std::string_view right);

/// What stands for the text where many are sorted: keys compare byte by byte as the texts do in
/// alphabeticallyBefore(). Making one takes as long as comparing two texts.
[[nodiscard]] std::string alphabeticalKey(std::string_view text);

/// Words as a reader counts them: runs of anything but white space.
[[nodiscard]] int wordCount(std::string_view text);

/// Whether the text holds what looks like a fødselsnummer, D-number or help number: eleven digits,
/// not part of a longer row, whose two control digits check (Skatteetaten's modulus 11). Spaces,
/// points and hyphens may stand between them.
[[nodiscard]] bool holdsPersonalNumber(std::string_view text);

} // namespace minplan::text
