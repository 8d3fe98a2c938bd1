#pragma once

#include <span>
#include <string>
#include <string_view>

namespace minplan::text {

/// The known name nearest to what was written, when at most two letters differ; else empty.
/// Letters are code points; swapping two neighbours counts as one.
[[nodiscard]] std::string nearest(std::string_view written, std::span<const std::string> known);

/// The same where there is no doubt: no other known name is as near, and one letter differs, or two
/// of a long name. For repairs that nobody looks at first.
[[nodiscard]] std::string nearestForSure(std::string_view written,
                                         std::span<const std::string> known);

} // namespace minplan::text
