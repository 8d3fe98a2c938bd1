#include "bench.h"
#include "course_of_ten.h"
#include "process.h"

#include <QTemporaryDir>

namespace minplan::bench {

std::vector<Row> startRows(int runs)
{
    const QTemporaryDir folder;
    const QStringList arguments = makeCourseOfTen(folder.path());
    const QString app = QStringLiteral(MINPLAN_APP_PATH);
    const QString controls = QStringLiteral(FOUR_CONTROLS_PATH);
    (void)startApp(app, arguments);
    (void)startApp(controls, {});
    std::vector<double> times;
    std::vector<double> controlTimes;
    std::vector<double> memory;
    std::vector<double> controlMemory;
    for (int i = 0; i < runs; ++i) { // in turn, so that a noisy moment meets both
        const Run ours = startApp(app, arguments);
        const Run theirs = startApp(controls, {});
        times.push_back(ours.milliseconds);
        memory.push_back(ours.megabytes);
        controlTimes.push_back(theirs.milliseconds);
        controlMemory.push_back(theirs.megabytes);
    }
    return {{"process start → first frame of home", median(times), median(controlTimes), "ms", 1.3},
            {"resident memory at home", median(memory), median(controlMemory), "MB", 1.5}};
}

} // namespace minplan::bench
