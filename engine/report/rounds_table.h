#pragma once

#include "module/load.h"
#include "record/access.h"
#include "text/day.h"

#include <string>

namespace minplan::report {

/// Every round of every module of one person, for a terminal, in bokmål: when it was to be done and
/// was done, what it was worth, until when it holds, and what was decided. A sentence when there is
/// none.
[[nodiscard]] std::string roundsTable(const record::Standing &standing,
                                      const std::vector<module::Course> &courses, text::Day today);

} // namespace minplan::report
