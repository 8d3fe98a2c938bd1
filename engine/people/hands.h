#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A question answered by show of hands in joint teaching: how many hands each option had, with the
/// texts as they were shown. Nobody is named.
namespace minplan::people {

struct Hands {
    std::string option; ///< id
    std::string text;
    int count = 0;

    bool operator==(const Hands &) const = default;
};

struct ShowOfHands {
    std::string ask;
    std::vector<Hands> options;

    bool operator==(const ShowOfHands &) const = default;
};

inline constexpr int kMostHands = 10'000;

/// The question on a line, then a line an option: «12 bruker Brukeren selv».
[[nodiscard]] std::string written(const ShowOfHands &hands);
/// Nothing where the text is not as written() writes it.
[[nodiscard]] std::optional<ShowOfHands> handsIn(std::string_view text);

} // namespace minplan::people
