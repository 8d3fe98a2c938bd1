#pragma once

#include "module/fields.h"
#include "module/model.h"

#include <optional>

namespace minplan::module {

// Each reads one field by its meaning. What does not fit is reported and the otherwise value given;
// an absent field gives it in silence.

/// A text people read: Markdown without HTML and pictures, links https or term.
[[nodiscard]] std::string readText(Reading &reading, const Field &field);
/// A word for the engine, unchecked but for being there.
[[nodiscard]] std::string readWord(Reading &reading, const Field &field);
[[nodiscard]] std::optional<int> readWhole(Reading &reading, const Field &field, int least,
                                           int most);
[[nodiscard]] bool readYesNo(Reading &reading, const Field &field, bool otherwise);
/// Which of the words it is.
[[nodiscard]] std::optional<std::size_t> readOneOf(Reading &reading, const Field &field,
                                                   std::span<const std::string_view> words);
/// `80%`
[[nodiscard]] std::optional<int> readPercent(Reading &reading, const Field &field);
/// `24 months`, `2 years`
[[nodiscard]] std::optional<int> readMonths(Reading &reading, const Field &field);
/// `14 days`, `2 weeks`
[[nodiscard]] std::optional<int> readDays(Reading &reading, const Field &field);
/// `20 words`
[[nodiscard]] std::optional<int> readWordCount(Reading &reading, const Field &field);
/// `2026-12-15`
[[nodiscard]] std::string readDate(Reading &reading, const Field &field);
/// `nb`, `nn`, `en` …
[[nodiscard]] std::string readLanguage(Reading &reading, const Field &field);
/// A number with decimals.
[[nodiscard]] std::optional<text::Fraction> readNumber(Reading &reading, const Field &field);
/// Link of a source: https.
[[nodiscard]] std::string readLink(Reading &reading, const Field &field);

/// The whole number a text is, with optional sign; none when it is anything else.
[[nodiscard]] std::optional<int> wholeNumber(std::string_view text);

} // namespace minplan::module
