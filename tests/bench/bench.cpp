#include "bench.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

void print(const minplan::bench::Row &row)
{
    const double ratio = row.theirs > 0 ? row.ours / row.theirs : 0;
    std::printf("%-54s %9.2f %9.2f %-3s %6.2f %6.2f  %s\n", qPrintable(row.what), row.ours,
                row.theirs, qPrintable(row.unit), ratio, row.limit,
                ratio <= row.limit ? "ok" : "OVER");
}

} // namespace

/// bench [RUNS]: medians of RUNS process starts, of 40 × RUNS answers and of at most 9 checks.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int runs = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 15;
    std::printf("%-54s %9s %9s %-3s %6s %6s\n", "measured (medians)", "Min plan", "against", "",
                "ratio", "limit");
    for (const auto &row : minplan::bench::startRows(runs)) {
        print(row);
    }
    for (const auto &row : minplan::bench::answerRows(40 * runs)) {
        print(row);
    }
    for (const auto &row : minplan::bench::openRows(runs)) {
        print(row);
    }
    for (const auto &row : minplan::bench::mergeRows()) {
        print(row);
    }
    for (const auto &row : minplan::bench::checkRows(std::min(runs, 9))) {
        print(row);
    }
    for (const auto &row : minplan::bench::saveRows(2 * runs)) {
        print(row);
    }
    return 0;
}
