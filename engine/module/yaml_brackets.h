#pragma once

#include <string_view>

namespace minplan::module {

/// A value that begins with a bracket not closed at `at`: yaml-cpp then stumbles over what follows.
/// Looks a few lines back; npos when there is none.
[[nodiscard]] std::size_t bracketBefore(std::string_view yaml, std::size_t at);

} // namespace minplan::module
