#define DOCTEST_CONFIG_IMPLEMENT
#include "app/window.h"

#include <QGuiApplication>
#include <QtQml/QQmlExtensionPlugin>

#include <doctest/doctest.h>

Q_IMPORT_QML_PLUGIN(MinPlanPlugin)

int main(int count, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("LANG", "C.UTF-8");
    qputenv("TZ", "UTC");
    const QGuiApplication application(count, arguments);
    minplan::app::loadFonts();
    return doctest::Context(count, arguments).run();
}
