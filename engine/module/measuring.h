#pragma once

#include "module/model.h"

#include <optional>
#include <set>
#include <string>

/// What people know before and after a module (`measures:`).
namespace minplan::module {

/// Two quizzes of one module that measure the same.
struct Measuring {
    std::string before, after; ///< ids of the steps
    /// The questions that both ask by the same rule: where both draw so many of the same questions,
    /// all of these; else those of each bank of which both ask equally many.
    std::set<std::string> questions;
    /// The banks that the quiz before asks of and of which the one after does not ask as many of
    /// the same questions (the module's own: the empty name): what an author would want to mend.
    std::set<std::string> uneven;
};

/// The first quiz that measures before and the first after it that measures after; none where the
/// module has no such pair. Without `questions` nothing can be compared.
[[nodiscard]] std::optional<Measuring> measuringOf(const Module &module);

} // namespace minplan::module
