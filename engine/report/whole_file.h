#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace minplan::report {

enum class Readers { AsUsual, Owner };

/// Writes a file whole or not at all: into a temporary file beside it, then renamed over it. One
/// for its owner is nobody else's to read from the beginning. What stands there and is no ordinary
/// file (a pipe, a device) is written to as it is.
[[nodiscard]] std::error_code writeWhole(const std::filesystem::path &file,
                                         std::string_view content,
                                         Readers readers = Readers::AsUsual);

/// Puts `after` in place of `before`, whole or not at all. The file keeps its permissions, and a
/// link to it stays one. Leaves it alone when it does not hold `before` any more (text_file_busy),
/// or is marked as one not to be written to.
[[nodiscard]] std::error_code replaceWhole(const std::filesystem::path &file,
                                           std::string_view before, std::string_view after);

/// The system's reason in plain words, «nb» or «en»: «du har ikke lov til å skrive der».
[[nodiscard]] std::string reason(const std::error_code &error, std::string_view language);

} // namespace minplan::report
