#pragma once

#include "module/model.h"

#include <cstddef>
#include <functional>

namespace minplan::module {

/// The values of a question's parameters as they are stored: name → «72.5».
using DrawnValues = std::map<std::string, std::string>;

/// How many values a range has; 0 when it is not one (step 0, from above to).
[[nodiscard]] std::size_t countOf(const Range &range);
/// The value at `place`, from 0 up to, not including, countOf().
[[nodiscard]] text::Fraction valueAt(const Range &range, std::size_t place);

/// The range's first value.
[[nodiscard]] text::Fraction firstOfRange(const Range &range);

/// The values of all parameters: those `stored` as they are, a range's by `ofRange`, formulas
/// reckoned. What cannot be reckoned is left out.
[[nodiscard]] DrawnValues valuesOf(const std::vector<Parameter> &let, const DrawnValues &stored,
                                   const std::function<text::Fraction(const Range &)> &ofRange);
/// «vekt = 55, dose = 27.5»
[[nodiscard]] std::string inWords(const DrawnValues &values);

/// Numbers for people are written as the text's language does.
[[nodiscard]] char decimalMarkOf(std::string_view language);

/// Whether it can be written as a decimal number with at most six decimals.
[[nodiscard]] bool isDecimal(text::Fraction value);
/// Whether it has at most nine digits before the decimal mark.
[[nodiscard]] bool isSmall(text::Fraction value);

/// A `{name}` in a text.
struct Placeholder {
    std::string_view name;
    std::size_t begin = 0; ///< of the opening bracket
};
/// No text has so many of them without a value; a file that was made to be slow may.
inline constexpr int kMostUnknownInText = 20;
/// In the order of the text. What stands between `{{` and `}}` is none.
[[nodiscard]] std::vector<Placeholder> placeholdersIn(std::string_view text);

/// A text with its values; `decimalMark` as below.
[[nodiscard]] std::string filled(std::string_view text, const DrawnValues &values,
                                 char decimalMark);
/// The question with its values in every text and in `number`. `decimalMark` is of what is shown.
/// What has no value stays as it is.
[[nodiscard]] Question filled(const Question &question, const DrawnValues &values,
                              char decimalMark);

} // namespace minplan::module
