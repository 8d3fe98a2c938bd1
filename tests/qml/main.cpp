#include "app/window.h"

#include <QQmlEngine>
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(MinPlanPlugin)

using namespace Qt::StringLiterals;

class Setup : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void applicationAvailable() { minplan::app::loadFonts(); }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u":/qt/qml"_s);
        minplan::app::speak(u"nb"_s, m_translator);
    }

private:
    QTranslator m_translator;
};

QUICK_TEST_MAIN_WITH_SETUP(minplan, Setup)
#include "main.moc"
