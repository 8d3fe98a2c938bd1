// Opens the module given in the workshop, saves it over and over, right and wrong in turn, and
// prints how long it took from each save until its findings were painted: the median, in
// milliseconds. usage: workshop_saves MODULES MODULE.yaml SAVES

#include "app/stage.h"
#include "files.h"
#include "table.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QtQml/QQmlExtensionPlugin>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(MinPlanPlugin)

using namespace Qt::StringLiterals;
using namespace minplan::app;
using namespace minplan::bench;

namespace {

/// Whether a frame came after the findings had become `count`, in milliseconds.
double saved(Stage &stage, const QString &file, const QByteArray &text, int count)
{
    WorkbenchModel &bench = *stage.app().workshop()->bench();
    bool painted = false;
    const auto once = Qt::SingleShotConnection;
    const auto listening
        = QObject::connect(&bench, &WorkbenchModel::changed, stage.window(), [&painted, &stage] {
              QObject::connect(
                  stage.window(), &QQuickWindow::frameSwapped, stage.window(),
                  [&painted] { painted = true; }, once);
          });
    QElapsedTimer clock;
    clock.start();
    write(file, text);
    while (!painted || bench.findings()->count() != count) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        if (clock.elapsed() > 10000) {
            qFatal("the findings did not come");
        }
    }
    const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    stage.settle();
    QObject::disconnect(listening);
    return milliseconds;
}

} // namespace

int main(int count, char *arguments[])
{
    if (count != 4) {
        return 2;
    }
    const QGuiApplication application(count, arguments);
    loadFonts();
    const QString file = QString::fromLocal8Bit(arguments[2]);
    const QByteArray whole = read(file);
    QByteArray wrong = whole;
    wrong.replace("minutes:", "minuter:");
    const std::filesystem::path modules = arguments[1];
    Stage stage(modules);
    stage.signIn(u"Anne Dahl"_s, 0, u"Årstad"_s);
    stage.app().workshop()->open(file);
    if (!stage.until([&stage] { return stage.app().workshop()->bench()->ready(); })) {
        return 1;
    }
    std::vector<double> times;
    for (int save = 0; save < QByteArray(arguments[3]).toInt(); ++save) {
        const bool spoil = save % 2 == 0;
        times.push_back(saved(stage, file, spoil ? wrong : whole, spoil ? 1 : 0));
    }
    std::printf("%f\n", minplan::bench::median(times));
    return 0;
}
