#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace minplan::text {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::size_t expectedLength(unsigned char lead)
{
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

bool isScalarValue(char32_t value, std::size_t length)
{
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    return value >= least.at(length) && value <= 0x10FFFF && !surrogate;
}

struct Decoded {
    char32_t value = kReplacement;
    std::size_t length = 1;
    bool valid = false;
};

Decoded decode(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = expectedLength(lead);
    if (length == 1) {
        return {lead, 1, true};
    }
    if (length == 0 || text.size() < length
        || !std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(length),
                        isContinuation)) {
        return {};
    }
    auto value = static_cast<char32_t>(lead & (0x7FU >> length));
    for (std::size_t i = 1; i < length; ++i) {
        value = (value << 6U) | (static_cast<unsigned char>(text[i]) & 0x3FU);
    }
    return isScalarValue(value, length) ? Decoded{value, length, true} : Decoded{};
}

bool isControl(char32_t value)
{
    return value < 0x20 || (value >= 0x7F && value < 0xA0) || value == 0x2028 || value == 0x2029
        || (value >= 0x202A && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069);
}

} // namespace

std::string_view withoutByteOrderMark(std::string_view text)
{
    return text.starts_with(kByteOrderMark) ? text.substr(kByteOrderMark.size()) : text;
}

int codePointCount(std::string_view text)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](char c) { return !isContinuation(c); }));
}

std::size_t codePointAt(std::string_view text, int number)
{
    int seen = -1;
    for (std::size_t i = 0; i < text.size(); ++i) {
        seen += isContinuation(text[i]) ? 0 : 1;
        if (seen == number) {
            return i;
        }
    }
    return text.size();
}

std::u32string toCodePoints(std::string_view text)
{
    std::u32string points;
    points.reserve(text.size());
    while (!text.empty()) {
        const Decoded next = decode(text);
        points.push_back(next.value);
        text.remove_prefix(next.length);
    }
    return points;
}

std::size_t firstInvalidUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const Decoded next = decode(text.substr(at));
        if (!next.valid) {
            return at;
        }
        at += next.length;
    }
    return std::string_view::npos;
}

std::string printable(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const Decoded next = decode(text);
        if (!next.valid) {
            result += "\xEF\xBF\xBD";
        } else if (isControl(next.value)) {
            result += ' ';
        } else {
            result += text.substr(0, next.length);
        }
        text.remove_prefix(next.length);
    }
    return result;
}

} // namespace minplan::text
