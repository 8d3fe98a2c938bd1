#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace minplan::report {

/// Writes a file whole or not at all: into a temporary file beside it, then renamed over it. What
/// stands there and is no ordinary file (a pipe, a device) is written to as it is.
[[nodiscard]] std::error_code writeWhole(const std::filesystem::path &file,
                                         std::string_view content);

/// The system's reason in plain words, «nb» or «en»: «du har ikke lov til å skrive der».
[[nodiscard]] std::string reason(const std::error_code &error, std::string_view language);

} // namespace minplan::report
