#include "bench.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <exception>
#include <functional>

namespace {

void print(const minplan::bench::Row &row)
{
    const double ratio = row.theirs > 0 ? row.ours / row.theirs : 0;
    std::printf("%-54s %9.2f %9.2f %-3s %6.2f %6.2f  %s\n", qPrintable(row.what), row.ours,
                row.theirs, qPrintable(row.unit), ratio, row.limit,
                ratio <= row.limit ? "ok" : "OVER");
    std::fflush(stdout);
}

} // namespace

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
    std::printf("%-54s %9s %9s %-3s %6s %6s\n", "measured (medians)", "Min plan", "against", "",
                "ratio", "limit");
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
