#include "app/command_line.h"
#include "app/self_test.h"
#include "app/tour.h"
#include "app/window.h"

#include <QGuiApplication>
#include <QStandardPaths>
#include <QtQml/QQmlExtensionPlugin>

#include <cstdio>
#include <cstring>

Q_IMPORT_QML_PLUGIN(MinPlanPlugin)

using namespace Qt::StringLiterals;
using namespace minplan;

namespace {

constexpr int kWrongUse = 2;

int say(std::FILE *where, const QString &text, int code)
{
    std::fputs(qUtf8Printable(text), where);
    return code;
}

/// The pages of these two are looked at by nobody: no display is needed for them.
void goOffscreen(int count, char **arguments)
{
    for (int at = 1; at < count; ++at) {
        if (std::strcmp(arguments[at], "--self-test") == 0
            || std::strncmp(arguments[at], "--tour", std::strlen("--tour")) == 0) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            qputenv("QT_QUICK_BACKEND", "software");
            qputenv("TZ", "UTC");
        }
    }
}

int run(const app::CommandLine &line)
{
    const std::filesystem::path data = line.data.toStdString();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    app::Composition composition({data,
                                  line.modules.toStdString(),
                                  {documents.toStdString(), data},
                                  record::realSurroundings()});
    app::loadFonts();
    app::AppWindow window(composition);
    if (window.window() == nullptr) {
        return 1;
    }
    window.showWhenReady();
    return QGuiApplication::exec();
}

} // namespace

int main(int count, char **arguments)
{
    goOffscreen(count, arguments);
    QGuiApplication application(count, arguments);
    QGuiApplication::setApplicationName(u"minplan"_s);
    QGuiApplication::setOrganizationName(u"minplan"_s);
    QGuiApplication::setApplicationVersion(u"" MINPLAN_VERSION ""_s);

    const app::CommandLine line = app::readCommandLine(QGuiApplication::arguments());
    QTranslator translator;
    app::speak(line.language.isEmpty() ? u"nb"_s : line.language, translator);
    switch (line.what) {
    case app::CommandLine::Do::WrongUse:
        return say(stderr, line.message, kWrongUse);
    case app::CommandLine::Do::Help:
    case app::CommandLine::Do::Version:
        return say(stdout, line.message, 0);
    case app::CommandLine::Do::SelfTest:
        return app::selfTest(line.modules);
    case app::CommandLine::Do::Tour:
        return app::tour(line.modules, line.tourFolder);
    case app::CommandLine::Do::Run:
        break;
    }
    return run(line);
}
