#pragma once

#include "module/names.h"

namespace minplan::module {

/// `tests` of a module whose steps have been read. `whole`: every step could be, so that a name
/// that is not among them is unknown.
[[nodiscard]] std::vector<ModuleTest> readTests(Reading &reading, const Field &list,
                                                const Module &module, const Names &names,
                                                bool whole);

/// A test's answer to a question, in the form its kind asks for; reported when it has another, or
/// names what the question does not have.
[[nodiscard]] std::optional<TestAnswer> readTestAnswer(Reading &reading, const Field &field,
                                                       const Question &question);

/// «vekt: 65» and the like below a question's name in a test's `let`: what is drawn, by name.
[[nodiscard]] std::map<std::string, text::Fraction>
readTestValues(Reading &reading, const Field &field, const Question &question, bool whole);
/// The same with numbers or {at-least, at-most}, also of what is reckoned.
[[nodiscard]] std::map<std::string, Bounds> readTestBounds(Reading &reading, const Field &field,
                                                           const Question &question, bool whole);

} // namespace minplan::module
