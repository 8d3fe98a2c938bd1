#pragma once

#include "module/names.h"

#include <functional>

namespace minplan::module {

/// Whether what is called so may stand where it could not be read: then it is not unknown.
using MayBeLost = std::function<bool(std::string_view)>;

/// `tests` of a module whose steps have been read.
[[nodiscard]] std::vector<ModuleTest> readTests(Reading &reading, const Field &list,
                                                const Module &module, const Names &names,
                                                const MayBeLost &mayBeLost);

/// A test's answer to a question, in the form its kind asks for; reported when it has another, or
/// names what the question does not have.
[[nodiscard]] std::optional<TestAnswer> readTestAnswer(Reading &reading, const Field &field,
                                                       const Question &question);

/// «vekt: 65» and the like below a question's name in a test's `let`: what is drawn, by name.
[[nodiscard]] std::map<std::string, text::Fraction> readTestValues(Reading &reading,
                                                                   const Field &field,
                                                                   const Question &question,
                                                                   const MayBeLost &mayBeLost);
/// The same with numbers or {at-least, at-most}, also of what is reckoned.
[[nodiscard]] std::map<std::string, Bounds> readTestBounds(Reading &reading, const Field &field,
                                                           const Question &question,
                                                           const MayBeLost &mayBeLost);

} // namespace minplan::module
