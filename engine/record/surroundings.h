#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace minplan::record {

using Millis = std::chrono::sys_time<std::chrono::milliseconds>;

/// Time, chance and the machine, handed in so that every run can be repeated.
struct Surroundings {
    std::function<Millis()> now;
    std::function<std::uint64_t()> random;
    std::string machine;                      ///< a hash that tells this machine from others
    std::chrono::milliseconds patience{5000}; ///< how long to wait while another program writes
    /// What kind of network share a folder lies on, or empty; see share.h.
    std::function<std::string(const std::filesystem::path &)> share = {};
    /// A file of up to so many bytes is checked before the first writing, a larger one meanwhile.
    std::uintmax_t checkedFirst = 64U << 20U;
};
/// The real clock, libsodium's random numbers, this machine.
[[nodiscard]] Surroundings realSurroundings();

} // namespace minplan::record
