#include "app/command_line.h"
#include "app/self_test.h"
#include "app/tour.h"
#include "app/window.h"

#include <QGuiApplication>
#include <QStandardPaths>
#include <QtQml/QQmlExtensionPlugin>

#include <cstdio>
#include <optional>

Q_IMPORT_QML_PLUGIN(MinPlanPlugin)

using namespace Qt::StringLiterals;
using namespace minplan;

namespace {

constexpr int kWrongUse = 2;

QStringList listOf(int count, char **arguments)
{
    QStringList list;
    for (int at = 0; at < count; ++at) {
        list << QString::fromLocal8Bit(arguments[at]);
    }
    return list;
}

/// What needs no display.
int answer(const app::CommandLine &line, int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    switch (line.what) {
    case app::CommandLine::Do::Version:
        std::puts("minplan " MINPLAN_VERSION);
        return 0;
    case app::CommandLine::Do::Help:
        std::fputs(qUtf8Printable(app::usage()), stdout);
        return 0;
    default:
        std::fputs(qUtf8Printable(u"minplan: %1\n\n%2"_s.arg(line.fault, app::usage())), stderr);
        return kWrongUse;
    }
}

/// The pages of the self-test and the tour are looked at by nobody.
void goOffscreen()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("TZ", "UTC");
}

QString modulesOf(const app::CommandLine &line)
{
    return line.modules.isEmpty() ? app::defaultModules() : line.modules;
}

app::Options optionsOf(const app::CommandLine &line)
{
    const std::filesystem::path data
        = (line.data.isEmpty() ? app::defaultData() : line.data).toStdString();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return {data,
            modulesOf(line).toStdString(),
            {documents.toStdString(), data},
            record::realSurroundings()};
}

int run(const app::CommandLine &line, int count, char **arguments)
{
    const QGuiApplication application(count, arguments);
    std::optional<app::Composition> composition; // outlives the window, which looks at it
    app::AppWindow window;
    composition.emplace(optionsOf(line));
    QTranslator translator;
    app::speak(line.language, translator);
    app::loadFonts();
    if (!window.open(*composition)) {
        return 1;
    }
    window.showWhenReady();
    return QGuiApplication::exec();
}

int runUnseen(const app::CommandLine &line, int count, char **arguments)
{
    goOffscreen();
    const QGuiApplication application(count, arguments);
    QTranslator translator;
    app::speak(line.language, translator);
    return line.what == app::CommandLine::Do::SelfTest
        ? app::selfTest(modulesOf(line))
        : app::tour(modulesOf(line), line.tourFolder);
}

} // namespace

int main(int count, char **arguments)
{
    QCoreApplication::setApplicationName(u"minplan"_s);
    QCoreApplication::setOrganizationName(u"minplan"_s);
    const app::CommandLine line = app::readCommandLine(listOf(count, arguments));
    switch (line.what) {
    case app::CommandLine::Do::Run:
        return run(line, count, arguments);
    case app::CommandLine::Do::SelfTest:
    case app::CommandLine::Do::Tour:
        return runUnseen(line, count, arguments);
    default:
        return answer(line, count, arguments);
    }
}
