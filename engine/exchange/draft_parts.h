#pragma once

#include "exchange/draft.h"

namespace minplan::exchange {

/// Other systems have one text; ours has a question and the text it is about.
struct TextInTwo {
    std::string ask;
    std::string text;
};
/// The last paragraph is the text, what stands before it the question, or `otherwise`.
[[nodiscard]] TextInTwo inTwo(const std::string &whole, std::string_view otherwise);

/// The wholly right short answers; what else was accepted is lost by name. Refuses when none is
/// left.
[[nodiscard]] std::vector<std::string> acceptedAnswers(const Draft &draft, Intake &intake);

/// Feedback on each answer goes before the question's `why`, which everybody sees.
void joinFeedback(const std::vector<Answer> &answers, std::size_t at, module::Question &question,
                  Intake &intake);

/// A short answer within the text becomes a blank, where blanks can hold it.
void putBlank(const Draft &draft, std::vector<std::string> accepted, module::Question &question,
              Intake &intake);

} // namespace minplan::exchange
