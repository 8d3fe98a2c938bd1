#pragma once

#include "report/items.h"

#include <array>
#include <string_view>
#include <utility>

namespace minplan::report {

/// All that the table of item analysis says, in one language. `{}` stands for a number.
struct ItemWords {
    char decimalMark;
    std::string_view nothing, since, persons, tooFew, drawn;
    std::array<std::string_view, 8> ofQuiz; ///< in the order of QuizStatistics
    std::array<std::string_view, 8> ofQuestion;
    std::array<std::string_view, 5> ofPick;
    std::array<std::string_view, 4> ofCase;
    std::string_view right, yes, no, lookAt, misconceptions;
    std::string_view confidence;
    std::array<std::string_view, 3> levels;
    std::string_view overconfidence, few, end;
    std::array<std::string_view, 3> endings; ///< good, mixed, poor
    std::string_view meanings;
    std::array<std::pair<std::string_view, std::string_view>, 12> means;
};
/// In «nb» or «en».
[[nodiscard]] const ItemWords &itemWords(std::string_view language);

} // namespace minplan::report
