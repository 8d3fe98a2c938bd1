#pragma once

#include "play/show.h"

#include <string>

namespace minplan::ctl {

/// What is shown, as text for a person in a terminal; without the prompt for the reply.
[[nodiscard]] std::string shown(const play::Show &show, int width);
/// A question with its options, items or sides; choices are numbered, several picks have letters.
[[nodiscard]] std::string shownQuestion(const play::ShowQuestion &question, int width);
[[nodiscard]] std::string shownFeedback(const play::ShowQuestionFeedback &feedback, int width);

/// What the words of the glossary in it mean; nothing when there are none.
[[nodiscard]] std::string shownTerms(const play::Show &show, const std::vector<module::Term> &terms,
                                     int width);

/// «a», «b» … «z», «aa»: how the nth thing (from 0) is picked.
[[nodiscard]] std::string letter(std::size_t number);

} // namespace minplan::ctl
