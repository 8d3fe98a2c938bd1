#include "lead_bench.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>

/// engine_bench FOLDER [SMALLER…]: the rows that need no app, so many times smaller than stated.
int main(int argc, char *argv[])
{
    using namespace minplan::bench;
    try {
        printHeading();
        for (int at = 2; at < argc; ++at) {
            const int smaller = std::max(std::atoi(argv[at]), 1);
            for (const auto rows : {leadRows, itemRows}) {
                for (const Row &row : rows(argv[1], smaller)) {
                    print(row);
                }
            }
        }
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
