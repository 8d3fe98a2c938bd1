#pragma once

#include <filesystem>
#include <string>
#include <system_error>

/// What only the operating system can tell or do. The one place of the engine with POSIX calls.
namespace minplan::record {

/// What tells this machine from others; empty when nothing does.
[[nodiscard]] std::string machineName();

/// What tells this file from every copy of it, and stays over a restart of the machine; empty when
/// there is no such file.
[[nodiscard]] std::string fileIdentity(const std::filesystem::path &file);

/// Makes an empty file that only this account may read or write. One that is there already stays.
[[nodiscard]] std::error_code makePrivateFile(const std::filesystem::path &file);

/// Puts a file in the place of another, whole and durable: power may fail right after.
[[nodiscard]] std::error_code putInPlace(const std::filesystem::path &made,
                                         const std::filesystem::path &place);

/// Whether somebody sits at a terminal and can be asked.
[[nodiscard]] bool hasTerminal();

} // namespace minplan::record
