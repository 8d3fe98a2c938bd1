#pragma once

#include <span>
#include <string>
#include <string_view>

namespace minplan::text {

/// The known name nearest to what was written, when at most two letters differ; else empty.
/// Letters are code points; swapping two neighbours counts as one.
[[nodiscard]] std::string nearest(std::string_view written, std::span<const std::string> known);

} // namespace minplan::text
