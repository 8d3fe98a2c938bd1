#pragma once

#include <span>
#include <string>
#include <string_view>

namespace minplan::text {

/// A sentence from its pattern: {0}, {1} … stand for the words, and a part in [brackets] is left
/// out when a word in it is empty or not there. «[[» and «]]» stand for the brackets themselves.
[[nodiscard]] std::string filled(std::string_view pattern, std::span<const std::string> words);

} // namespace minplan::text
