#pragma once

#include "play/module_test.h"

namespace minplan::play {

/// Draws as an attempt begins, as often as the test says, until a draw keeps not to its bounds.
[[nodiscard]] std::optional<TestFailure> tryDraws(const module::Module &module,
                                                  const module::DrawsTest &test,
                                                  const std::function<bool()> &stopped);

/// «2.5», or «2/3» where no decimals give it.
[[nodiscard]] std::string shown(text::Fraction value);

} // namespace minplan::play
