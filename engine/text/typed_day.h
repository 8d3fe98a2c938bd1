#pragma once

#include "text/day.h"

#include <string>

namespace minplan::text {

/// A day as people write it: «3.5.2027», «03. 05. 2027», or as ISO. Nothing where it is no calendar
/// day, or not all digits of the year are there.
[[nodiscard]] std::optional<Day> typedDay(std::string_view text);
/// «3.5.2027»
[[nodiscard]] std::string typedDay(Day day);

} // namespace minplan::text
