#include "bench.h"
#include "course_of_ten.h"

#include <QProcess>
#include <QTemporaryDir>

namespace minplan::bench {

std::vector<Row> saveRows(int saves)
{
    const QTemporaryDir folder;
    makeModules(folder.path());
    const QString modules = folder.path() + QStringLiteral("/modules");
    const QString module
        = modules + QStringLiteral("/det-er-min-plan/mal-som-er-brukerens-egne-2/module.yaml");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WORKSHOP_SAVES_PATH), {modules, module, QString::number(saves)});
    if (!process.waitForFinished(120000) || process.exitCode() != 0) {
        qFatal("workshop_saves: %s", process.readAllStandardError().constData());
    }
    const double milliseconds = process.readAllStandardOutput().trimmed().toDouble();
    return {{"save → findings in the workshop; 100 ms", milliseconds, 100, "ms", 1}};
}

} // namespace minplan::bench
