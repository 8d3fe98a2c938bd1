#pragma once

#include <algorithm>
#include <string>
#include <vector>

/// The table that a bench prints. Without Qt: what is measured of the engine needs none.
namespace minplan::bench {

/// One line of the table: what was measured, against what, and the stated limit of the ratio.
struct Row {
    std::string what;
    double ours = 0;
    double theirs = 0;
    std::string unit;
    double limit = 0;
};

void printHeading();
void print(const Row &row);

[[nodiscard]] inline double median(std::vector<double> values)
{
    if (values.empty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace minplan::bench
