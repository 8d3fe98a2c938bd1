#include "table.h"

#include "text/utf8.h"

#include <cstdio>

namespace minplan::bench {

namespace {

constexpr std::size_t kWidth = 58;

/// printf() counts bytes, and an arrow has three.
std::string padded(const std::string &words, std::size_t width)
{
    const std::size_t shown = static_cast<std::size_t>(text::codePointCount(words));
    return words + std::string(width > shown ? width - shown : 0, ' ');
}

} // namespace

void printHeading()
{
    std::printf("%s %9s %9s %-3s %6s %6s\n", padded("measured (medians)", kWidth).c_str(),
                "Min plan", "against", "", "ratio", "limit");
}

void print(const Row &row)
{
    const double ratio = row.theirs > 0 ? row.ours / row.theirs : 0;
    std::printf("%s %9.2f %9.2f %s %6.2f %6.2f  %s\n", padded(row.what, kWidth).c_str(), row.ours,
                row.theirs, padded(row.unit, 3).c_str(), ratio, row.limit,
                ratio <= row.limit ? "ok" : "OVER");
    std::fflush(stdout);
}

} // namespace minplan::bench
