#pragma once

#include "module/model.h"

#include <optional>

namespace minplan::app {

/// The module as a presenter shows it to a group: the steps that are covered, in its own order,
/// and quizzes asked by show of hands: each question is talked about at once, without confidence,
/// as often as one likes. None where no such step is left.
[[nodiscard]] std::optional<module::Module> shownToGroup(const module::Module &module,
                                                         const std::vector<std::string> &steps);

} // namespace minplan::app
