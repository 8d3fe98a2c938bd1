#include "people/hands.h"

#include <algorithm>
#include <charconv>

namespace minplan::people {

namespace {

/// On one line.
std::string flat(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

std::optional<Hands> handsOn(std::string_view line)
{
    Hands hands;
    const auto [after, fault]
        = std::from_chars(line.data(), line.data() + line.size(), hands.count);
    const auto number = static_cast<std::size_t>(after - line.data());
    if (fault != std::errc() || hands.count < 0 || hands.count > kMostHands || number >= line.size()
        || line[number] != ' ') {
        return std::nullopt;
    }
    line.remove_prefix(number + 1);
    const std::size_t space = line.find(' ');
    if (space == 0 || space == std::string_view::npos) {
        return std::nullopt;
    }
    hands.option = line.substr(0, space);
    hands.text = line.substr(space + 1);
    return hands;
}

} // namespace

std::string written(const ShowOfHands &hands)
{
    std::string text = flat(hands.ask);
    for (const Hands &one : hands.options) {
        text += "\n" + std::to_string(one.count) + " " + one.option + " " + flat(one.text);
    }
    return text;
}

std::optional<ShowOfHands> handsIn(std::string_view text)
{
    std::size_t end = text.find('\n');
    if (end == 0 || end == std::string_view::npos) {
        return std::nullopt;
    }
    ShowOfHands hands{std::string(text.substr(0, end)), {}};
    while (end != std::string_view::npos) {
        text.remove_prefix(end + 1);
        end = text.find('\n');
        const auto one = handsOn(text.substr(0, end));
        if (!one) {
            return std::nullopt;
        }
        hands.options.push_back(*one);
    }
    return hands;
}

} // namespace minplan::people
