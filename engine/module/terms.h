#pragma once

#include "module/model.h"

#include <string_view>

/// The words of the glossary in texts: `[ordet](term:id)`.
namespace minplan::module {

/// The ids that a text refers to, in order, each once.
[[nodiscard]] std::vector<std::string> termsIn(std::string_view markdown);
/// Null when there is none.
[[nodiscard]] const Term *findTerm(const std::vector<Term> &terms, std::string_view id);

} // namespace minplan::module
