#include "bench.h"
#include "course_of_ten.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace minplan::bench {
namespace {

struct Start {
    double milliseconds = 0;
    double megabytes = 0;
};

/// VmRSS of a running process, in MB.
double residentMegabytes(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024.0;
        }
    }
    return 0;
}

/// From starting the process until it says that its first frame is shown.
Start start(const QString &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"),
                       QStringLiteral("minplan.start.debug=true"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains("first frame") && process.waitForReadyRead(20000)) {
        said += process.readAll();
    }
    const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (!said.contains("first frame")) {
        qFatal("%s showed no first frame: %s", qPrintable(program), said.constData());
    }
    const double megabytes = residentMegabytes(process.processId());
    process.kill();
    process.waitForFinished();
    return {milliseconds, megabytes};
}

} // namespace

std::vector<Row> startRows(int runs)
{
    const QTemporaryDir folder;
    const QStringList arguments = makeCourseOfTen(folder.path());
    const QString app = QStringLiteral(MINPLAN_APP_PATH);
    const QString controls = QStringLiteral(FOUR_CONTROLS_PATH);
    start(app, arguments);
    start(controls, {});
    std::vector<double> times;
    std::vector<double> controlTimes;
    std::vector<double> memory;
    std::vector<double> controlMemory;
    for (int i = 0; i < runs; ++i) { // in turn, so that a noisy moment meets both
        const Start ours = start(app, arguments);
        const Start theirs = start(controls, {});
        times.push_back(ours.milliseconds);
        memory.push_back(ours.megabytes);
        controlTimes.push_back(theirs.milliseconds);
        controlMemory.push_back(theirs.megabytes);
    }
    return {{QStringLiteral("process start → first frame of home"), median(times),
             median(controlTimes), QStringLiteral("ms"), 1.3},
            {QStringLiteral("resident memory at home"), median(memory), median(controlMemory),
             QStringLiteral("MB"), 1.5}};
}

} // namespace minplan::bench
