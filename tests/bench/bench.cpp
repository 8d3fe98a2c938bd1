#include "bench.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <exception>
#include <functional>

/// bench [RUNS] [WHAT…]: medians of RUNS process starts, of 40 × RUNS answers and of at most 9
/// checks. WHAT is some of start, answer, open, merge, check and save; all without.
int main(int argc, char *argv[])
{
    using namespace minplan::bench;
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int runs = words.size() > 1 ? std::max(1, words[1].toInt()) : 15;
    const std::array<std::pair<QString, std::function<std::vector<Row>()>>, 6> benches = {{
        {QStringLiteral("start"), [runs] { return startRows(runs); }},
        {QStringLiteral("answer"), [runs] { return answerRows(40 * runs); }},
        {QStringLiteral("open"), [runs] { return openRows(runs); }},
        {QStringLiteral("merge"), mergeRows},
        {QStringLiteral("check"), [runs] { return checkRows(std::min(runs, 9)); }},
        {QStringLiteral("save"), [runs] { return saveRows(2 * runs); }},
    }};
    printHeading();
    try {
        for (const auto &[what, measure] : benches) {
            if (words.size() <= 2 || words.contains(what)) {
                for (const Row &row : measure()) {
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
