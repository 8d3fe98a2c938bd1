#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <string_view>
#include <utility>
#include <vector>

namespace minplan::play {

/// Chance that can be repeated on every machine. The generator is fixed by the standard; the
/// standard library's distributions and std::shuffle are not, and draw differently in libstdc++,
/// libc++ and MSVC. So the bounded draw and the shuffle are our own.
class Chance
{
public:
    explicit Chance(std::uint64_t seed)
        : m_generator(seed)
    { }

    /// Evenly from 0 up to, not including, `bound`, which is above 0.
    [[nodiscard]] std::size_t below(std::size_t bound)
    {
        constexpr std::uint64_t kLargest = std::numeric_limits<std::uint64_t>::max();
        const std::uint64_t fair = kLargest - kLargest % bound;
        std::uint64_t drawn = m_generator();
        while (drawn >= fair) {
            drawn = m_generator();
        }
        return static_cast<std::size_t>(drawn % bound);
    }

    /// Fisher–Yates.
    template <typename T> void shuffle(std::vector<T> &values)
    {
        for (std::size_t left = values.size(); left > 1; --left) {
            std::swap(values[left - 1], values[below(left)]);
        }
    }

private:
    std::mt19937_64 m_generator;
};

/// The seed of one try at one quiz, so that an edited quiz does not disturb the draw of another.
[[nodiscard]] constexpr std::uint64_t seedFor(std::uint64_t seed, std::string_view step,
                                              int tryNumber)
{
    constexpr std::uint64_t kOffset = 14695981039346656037U; // FNV-1a
    constexpr std::uint64_t kPrime = 1099511628211U;
    std::uint64_t hash = kOffset ^ seed;
    for (const char letter : step) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * kPrime;
    }
    return (hash ^ static_cast<std::uint64_t>(tryNumber)) * kPrime;
}

} // namespace minplan::play
