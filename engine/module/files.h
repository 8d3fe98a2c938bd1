#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace minplan::module {

inline constexpr std::size_t kLargestFile = 1024 * 1024;

/// What became of reading a file's bytes.
enum class FileRead { Done, Unreadable, NotAFile, TooLarge };

/// Reads at most kLargestFile bytes into `content`; never blocks on a pipe or a device.
[[nodiscard]] FileRead readBytes(const std::filesystem::path &file, std::string &content);

/// The path as a person would write it from here: relative when it lies below, else as it is.
[[nodiscard]] std::string shownPath(const std::filesystem::path &file);
/// Absolute and without dots, without asking the disk for links.
[[nodiscard]] std::filesystem::path absolutePath(const std::filesystem::path &path);

} // namespace minplan::module
