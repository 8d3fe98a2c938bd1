#include "record/identifiers.h"

#include <string_view>

namespace minplan::record {

namespace {

constexpr std::uint64_t kVariant = 0x8000'0000'0000'0000U;
constexpr std::uint64_t kBelowVariant = 0x3fff'ffff'ffff'ffffU;

/// RFC 9562: the version stands in the 13th digit, the variant in the top bits of the second half.
std::string uuid(std::uint64_t high, std::uint64_t low, std::uint64_t version)
{
    high = (high & ~std::uint64_t{0xf000U}) | (version << 12U);
    low = (low & kBelowVariant) | kVariant;
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (unsigned digit = 0; digit < 32; ++digit) {
        if (digit == 8 || digit == 12 || digit == 16 || digit == 20) {
            text += '-';
        }
        const std::uint64_t half = digit < 16 ? high : low;
        text += kDigits[(half >> (60U - 4U * (digit % 16U))) & 0xfU];
    }
    return text;
}

} // namespace

std::string randomUuid(const std::function<std::uint64_t()> &random)
{
    const std::uint64_t high = random();
    return uuid(high, random(), 4);
}

std::string timedUuid(Millis time, const std::function<std::uint64_t()> &random)
{
    const auto milliseconds = static_cast<std::uint64_t>(time.time_since_epoch().count());
    const std::uint64_t high = (milliseconds << 16U) | (random() & 0xfffU);
    return uuid(high, random(), 7);
}

} // namespace minplan::record
