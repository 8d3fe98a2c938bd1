#pragma once

#include "exchange/note_kinds.h"

#include <filesystem>
#include <string>

namespace minplan::exchange {

/// Files of more bytes are refused whole.
inline constexpr std::size_t kLargestImport = std::size_t{32} * 1024 * 1024;

/// A file to take in, or why it cannot be read.
struct ImportBytes {
    std::string name; ///< what notes call it
    std::string bytes = {};
    const text::FindingKind *refusal = nullptr; ///< null: it was read
    std::string word = {};                      ///< of the refusal
};

[[nodiscard]] ImportBytes readToImport(const std::filesystem::path &file);
/// The same of bytes at hand.
[[nodiscard]] ImportBytes checkToImport(std::string name, std::string bytes);

} // namespace minplan::exchange
