#pragma once

#include <chrono>
#include <vector>

namespace minplan::bench {

/// Ours and bare in turn, so that a noisy moment meets both; in milliseconds. Each is called once
/// more before, which warms it.
struct Times {
    std::vector<double> ours, bare;

    template <typename Ours, typename Bare> Times(int looks, Ours ourWork, Bare bareWork)
    {
        ourWork();
        bareWork();
        for (int look = 0; look < looks; ++look) {
            ours.push_back(measured(ourWork));
            bare.push_back(measured(bareWork));
        }
    }

private:
    template <typename Work> static double measured(Work work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
            .count();
    }
};

} // namespace minplan::bench
