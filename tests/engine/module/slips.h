#pragma once

#include <random>
#include <string>
#include <string_view>
#include <vector>

/// Slips such as a hand makes in a text file, the same ones every time for the same chance.
namespace minplan::tests {

using Lines = std::vector<std::string>;

[[nodiscard]] inline Lines linesOf(const std::string &text)
{
    Lines lines;
    std::size_t begin = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos;
         end = text.find('\n', begin)) {
        lines.push_back(text.substr(begin, end - begin + 1));
        begin = end + 1;
    }
    return lines;
}

[[nodiscard]] inline std::size_t below(std::mt19937 &chance, std::size_t limit)
{
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(chance);
}

/// A line lost, doubled or moved, a sign lost or put in, a line further in.
[[nodiscard]] inline Lines slipped(Lines lines, std::mt19937 &chance)
{
    constexpr std::string_view signs = "\"'[]{}:,-&*!|>%@#?\t \\x\xC3";
    if (lines.empty()) {
        return lines;
    }
    const std::size_t at = below(chance, lines.size());
    std::string &line = lines[at];
    switch (below(chance, 6)) {
    case 0:
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at));
        break;
    case 1:
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), line);
        break;
    case 2:
        std::swap(lines[at], lines[below(chance, lines.size())]);
        break;
    case 3:
        line.insert(below(chance, line.size()), 1, signs[below(chance, signs.size())]);
        break;
    case 4:
        line.erase(below(chance, line.size()), 1);
        break;
    default:
        line.insert(0, below(chance, 4), ' ');
        break;
    }
    return lines;
}

/// The same, its last line ended, and with two lines that became one counted as one.
[[nodiscard]] inline Lines slippedWithin(const Lines &lines, std::mt19937 &chance)
{
    std::string text;
    for (const std::string &line : slipped(lines, chance)) {
        text += line;
    }
    text += text.empty() || text.ends_with('\n') ? "" : "\n";
    return linesOf(text);
}

} // namespace minplan::tests
