#pragma once

#include "record/store.h"

namespace minplan::record {

/// The first moment at which a pass no longer holds: 00:00 in Norway of the day so many calendar
/// months on; a day the month does not have becomes its last.
[[nodiscard]] Millis runsOut(Millis passedOn, int validMonths);

} // namespace minplan::record
