#pragma once

#include "module/ids.h"

namespace minplan::module {

/// Reckons every parameter with every value that can be drawn, and reports at `places`, one for
/// each parameter, what goes wrong first. False when something did, or there are too many to try.
[[nodiscard]] bool tryAllValues(Reading &reading, const std::vector<Parameter> &parameters,
                                const std::vector<Node> &places);

/// Reports texts that are the same when certain values are drawn, as checkDistinct() does those
/// that always are. The parameters must have been tried without a fault.
void checkDrawnDistinct(Reading &reading, const std::vector<Parameter> &parameters,
                        std::span<const DraftItem *const> items);

} // namespace minplan::module
