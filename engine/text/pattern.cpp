#include "text/pattern.h"

namespace minplan::text {

namespace {

/// One {n} of a pattern; `at` stands on the brace and is moved past it.
std::string wordAt(std::string_view pattern, std::size_t &at, std::span<const std::string> words)
{
    const auto index = static_cast<std::size_t>(pattern[at + 1] - '0');
    at += 3;
    return index < words.size() ? words[index] : std::string();
}

bool isPlaceholder(std::string_view pattern, std::size_t at)
{
    return pattern[at] == '{' && at + 2 < pattern.size() && pattern[at + 1] >= '0'
        && pattern[at + 1] <= '9' && pattern[at + 2] == '}';
}

/// «[[» and «]]» stand for the brackets themselves.
bool isDoubled(std::string_view pattern, std::size_t at)
{
    const char c = pattern[at];
    return (c == '[' || c == ']') && at + 1 < pattern.size() && pattern[at + 1] == c;
}

/// A part in brackets is kept only when every word in it is there.
struct Part {
    std::string text;
    bool complete = true;
};

void close(std::string &whole, Part &optional)
{
    if (optional.complete) {
        whole += optional.text;
    }
    optional = {};
}

} // namespace

std::string filled(std::string_view pattern, std::span<const std::string> words)
{
    std::string whole;
    Part optional;
    bool inOptional = false;
    std::size_t at = 0;
    while (at < pattern.size()) {
        std::string piece(1, pattern[at]);
        if (isPlaceholder(pattern, at)) {
            piece = wordAt(pattern, at, words);
            optional.complete = optional.complete && !(inOptional && piece.empty());
        } else if (isDoubled(pattern, at)) {
            at += 2;
        } else if (pattern[at] == '[' || pattern[at] == ']') {
            inOptional = pattern[at] == '[';
            close(whole, optional);
            ++at;
            continue;
        } else {
            ++at;
        }
        (inOptional ? optional.text : whole) += piece;
    }
    return whole;
}

} // namespace minplan::text
