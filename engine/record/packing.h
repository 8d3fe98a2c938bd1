#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>

/// Whole files packed by zstd, with a checksum that a changed bit breaks.
namespace minplan::record {

[[nodiscard]] bool isPacked(const std::filesystem::path &file);

/// Makes `to` (0600) anew and leaves nothing of it when that fails. Throws StoreError: Damaged for
/// what is not, or no longer, a packed file, or would come to more than `most` bytes.
void pack(const std::filesystem::path &from, const std::filesystem::path &to);
void unpack(const std::filesystem::path &from, const std::filesystem::path &to,
            std::uintmax_t most = std::numeric_limits<std::uintmax_t>::max());

/// Whether `packed` gives back `original`, byte for byte.
[[nodiscard]] bool holds(const std::filesystem::path &packed,
                         const std::filesystem::path &original);

} // namespace minplan::record
