#pragma once

#include "exchange/markup.h"

#include <optional>

namespace minplan::exchange {

/// A right number and how far off is right too.
struct Tolerance {
    text::Fraction is;
    text::Fraction within;
};

struct Answer {
    Written text;
    text::Fraction percent = 0; ///< of the points: 100 is right, below 0 takes
    Written feedback;
    std::optional<Tolerance> number; ///< of a Number question
};

struct Pair {
    Written left; ///< empty: the right-hand side belongs to nothing
    Written right;
};

enum class Asked { OneOf, AnyOf, TrueOrFalse, Short, Number, Match, Essay, Text };

/// More answers than that are refused.
inline constexpr std::size_t kMostAnswers = 200;

/// A question as other systems know it, on its way to become one of ours.
struct Draft {
    Asked asked = Asked::Text;
    std::size_t at = 0;
    std::string name;
    Written ask;
    std::optional<Written>
        tail; ///< what follows the place of the answer, where it stands in the text
    std::vector<Answer> answers;
    std::vector<Pair> pairs;
    bool isTrue = false;
    Written why;
    Written hint;
    std::string unit;
    text::Fraction points = 1;
};

/// Takes in the question that has begun, says what is lost of it, or refuses it.
void takeIn(const Draft &draft, Intake &intake);

/// A percentage as other systems write it: «33.3333333», «-50».
[[nodiscard]] std::optional<text::Fraction> percentOf(std::string_view text);
/// What is asked where the text itself only states something, or has a blank.
inline constexpr std::string_view kAskTrue = "Stemmer dette?";
inline constexpr std::string_view kAskBlank = "Fyll inn det som mangler.";
/// Where the answer stands in a text that had it in the middle, and no blank can be made of it;
/// in Markdown.
inline constexpr std::string_view kGap = "\\_\\_\\_\\_\\_";

} // namespace minplan::exchange
