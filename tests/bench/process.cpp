#include "process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

namespace minplan::bench {
namespace {

constexpr double kMega = 1e6;

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

} // namespace

Run runCtl(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), MINPLANCTL_PATH);
    std::vector<char *> words;
    for (std::string &argument : arguments) {
        words.push_back(argument.data());
    }
    words.push_back(nullptr);
    posix_spawn_file_actions_t silent{};
    posix_spawn_file_actions_init(&silent);
    posix_spawn_file_actions_addopen(&silent, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = 0;
    QElapsedTimer clock;
    clock.start();
    int status = posix_spawn(&process, words.front(), &silent, nullptr, words.data(), environ);
    rusage used{};
    if (status != 0 || wait4(process, &status, 0, &used) != process || WEXITSTATUS(status) != 0) {
        qFatal("minplanctl %s ends with %d", words.at(1), WEXITSTATUS(status));
    }
    posix_spawn_file_actions_destroy(&silent);
    return {static_cast<double>(clock.nsecsElapsed()) / kMega,
            static_cast<double>(used.ru_maxrss) * 1024 / kMega};
}

Run startApp(const QString &program, const QStringList &arguments)
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

} // namespace minplan::bench
