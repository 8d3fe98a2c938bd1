#pragma once

#include <string>
#include <string_view>

namespace minplan::module {

/// A text as a scalar in double quotes on one line; every reader of YAML gives it back as it was.
[[nodiscard]] std::string yamlQuoted(std::string_view text);
/// The same, but a text of several lines as a block where it can be one; its lines begin `indent`
/// spaces in.
[[nodiscard]] std::string yamlText(std::string_view text, int indent);

} // namespace minplan::module
