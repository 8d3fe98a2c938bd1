#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

/// Digits as people write them: groups of three, all sorts of spaces.
namespace minplan::text {

[[nodiscard]] constexpr bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

[[nodiscard]] inline bool onlyDigits(std::string_view text)
{
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Takes the prefix away where it stands.
inline bool takePrefix(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix)) {
        return false;
    }
    text.remove_prefix(prefix.size());
    return true;
}

/// Takes one space away: the common one, tab, no-break, narrow no-break and thin.
inline bool takeSpace(std::string_view &text)
{
    constexpr std::array<std::string_view, 5> kSpaces{" ", "\t", "\u00a0", "\u202f", "\u2009"};
    for (const std::string_view space : kSpaces) {
        if (takePrefix(text, space)) {
            return true;
        }
    }
    return false;
}

/// Without spaces and line ends around.
[[nodiscard]] inline std::string_view trimmed(std::string_view text)
{
    constexpr std::array<std::string_view, 7> kEnds{" ",      "\t",     "\n",    "\r",
                                                    "\u00a0", "\u202f", "\u2009"};
    const auto trimOnce = [&text, &kEnds] {
        for (const std::string_view space : kEnds) {
            if (takePrefix(text, space)) {
                return true;
            }
            if (text.ends_with(space)) {
                text.remove_suffix(space.size());
                return true;
            }
        }
        return false;
    };
    while (trimOnce()) { }
    return text;
}

/// «1000» and «1 000» give «1000»; nothing where the groups do not hold three digits each.
[[nodiscard]] inline std::optional<std::string> digitsInGroups(std::string_view text)
{
    constexpr std::size_t kGroup = 3;
    std::string digits;
    std::size_t group = 0;
    bool grouped = false;
    while (!text.empty()) {
        if (isDigit(text.front())) {
            digits += text.front();
            text.remove_prefix(1);
            ++group;
            continue;
        }
        const bool fits = grouped ? group == kGroup : group >= 1 && group <= kGroup;
        if (!fits || !takeSpace(text)) {
            return std::nullopt;
        }
        grouped = true;
        group = 0;
    }
    if (digits.empty() || (grouped && group != kGroup)) {
        return std::nullopt;
    }
    return digits;
}

} // namespace minplan::text
