#pragma once

#include "play/show.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace minplan::play {

struct Score {
    text::Fraction points, of;
};

/// What an answer gives (design §4). An answer of another form than the question's gives 0.
[[nodiscard]] Score score(const module::Question &question, const AnswerValue &answer);

/// The right answer, as ShowQuestionFeedback::right says it. `decimalMark` is of numbers.
[[nodiscard]] std::vector<std::string> rightAnswer(const module::Question &question,
                                                   const ShowQuestion &asked, char decimalMark);

/// The number in «16», «0,5» or «16 år» where the unit is år.
[[nodiscard]] std::optional<text::Fraction> numberWritten(std::string_view written,
                                                          std::string_view unit);

} // namespace minplan::play
