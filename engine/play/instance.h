#pragma once

#include "module/parameters.h"
#include "play/chance.h"
#include "play/walk.h"

namespace minplan::play {

/// Numbers for people are written as the module's language does.
[[nodiscard]] char decimalMarkOf(const module::Module &module);

/// A value for each parameter: ranges by chance, formulas reckoned. What cannot be reckoned is left
/// out.
[[nodiscard]] module::DrawnValues drawnValues(const std::vector<module::Parameter> &let,
                                              Chance &chance);

/// The question with the numbers drawn for it. What came into `let` after the draw is reckoned from
/// them, a range by its first value.
[[nodiscard]] module::Question instanceOf(const AskedQuestion &asked, char decimalMark);

} // namespace minplan::play
