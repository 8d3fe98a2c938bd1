#pragma once

#include <filesystem>
#include <istream>
#include <string>
#include <string_view>

/// Files that several machines reach at once. SQLite's locks and shared memory do not hold there.
namespace minplan::record {

/// What kind of share a folder lies on, as people know it («SMB»); empty for this machine's own
/// disks, and where the system does not tell.
[[nodiscard]] std::string networkShare(const std::filesystem::path &folder);

/// The same by a list of mounts in the form of proc(5)'s mountinfo. `folder` is absolute and
/// without links.
[[nodiscard]] std::string_view shareIn(std::istream &mounts, const std::filesystem::path &folder);

/// What is to be said of it: a sentence with a remedy, in «nb» or «en».
[[nodiscard]] std::string shareWarning(const std::string &share, std::string_view language);

} // namespace minplan::record
