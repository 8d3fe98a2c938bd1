#include "app/window.h"

#include "app/no_network.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QQuickItem>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {
/// Longer than this nobody looks at nothing: then the window says that it opens.
constexpr int kPatienceMs = 400;

/// What nearly every start shows. QML's own thread compiles them while this one opens the store,
/// finds the fonts and reads the words.
constexpr std::array kFirstPages{"app/Main.qml", "app/ShellPage.qml", "app/Navigation.qml",
                                 "home/HomePage.qml"};

/// QT_LOGGING_RULES="minplan.start.debug=true" tells how the start goes; silent otherwise.
Q_LOGGING_CATEGORY(startLog, "minplan.start", QtWarningMsg)

QUrl urlOf(const char *page)
{
    return QUrl(u"qrc:/qt/qml/MinPlan/"_s + QLatin1StringView(page));
}
} // namespace

void loadFonts()
{
    for (const auto &weight : {u"Regular"_s, u"SemiBold"_s, u"Bold"_s}) {
        QFontDatabase::addApplicationFont(u":/fonts/Inter-%1.otf"_s.arg(weight));
    }
}

void speak(const QString &language, QTranslator &translator)
{
    QLocale::setDefault(QLocale(language == u"en" ? u"en_GB"_s : language + u"_NO"_s));
    if (translator.load(u":/i18n/minplan_%1.qm"_s.arg(language))) {
        QCoreApplication::installTranslator(&translator);
    }
}

AppWindow::AppWindow()
{
    static NoNetworkFactory noNetwork;
    m_engine.addImportPath(u":/qt/qml"_s);
    m_engine.setNetworkAccessManagerFactory(&noNetwork);
    for (const char *page : kFirstPages) {
        m_early.push_back(
            std::make_unique<QQmlComponent>(&m_engine, urlOf(page), QQmlComponent::Asynchronous));
    }
}

bool AppWindow::open(Composition &composition)
{
    m_composition = &composition;
    m_engine.setInitialProperties({{u"app"_s, QVariant::fromValue(&composition.app())}});
    m_engine.load(urlOf("app/Main.qml"));
    if (m_engine.rootObjects().isEmpty()) {
        return false;
    }
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    if (m_window != nullptr) {
        // Else pages made before it is shown are laid out at nothing, and once more when it is.
        m_window->contentItem()->setSize(m_window->size());
    }
    return m_window != nullptr;
}

void AppWindow::showWhenReady()
{
    const auto showOnce = [this] {
        const auto page = m_composition->app().page();
        const bool waiting = page == AppModel::Page::Starting
            || (page == AppModel::Page::Home && !m_composition->home().ready());
        if (!waiting && !m_window->isVisible()) {
            m_window->show();
        }
    };
    QObject::connect(
        m_window, &QQuickWindow::frameSwapped, m_window, [] { qCDebug(startLog, "first frame"); },
        Qt::SingleShotConnection);
    QObject::connect(&m_composition->app(), &AppModel::pageChanged, m_window, showOnce);
    QObject::connect(&m_composition->home(), &HomeModel::changed, m_window, showOnce);
    QTimer::singleShot(kPatienceMs, m_window, [window = m_window] { window->show(); });
    showOnce();
}

} // namespace minplan::app
