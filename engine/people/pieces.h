#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace minplan::people {

/// What stands between any of the separators, trimmed; what is empty is left out.
[[nodiscard]] std::vector<std::string> pieces(std::string_view text,
                                              std::initializer_list<std::string_view> separators);

} // namespace minplan::people
