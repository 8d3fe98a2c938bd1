#pragma once

#include "app/composition.h"

#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QTranslator>

#include <memory>
#include <vector>

namespace minplan::app {

/// Makes Inter known to Qt. To be called once, before the first window.
void loadFonts();

/// The texts of the app in «nb», «nn» or «en», and Qt's locale with them.
void speak(const QString &language, QTranslator &translator);

/// The app's one window over a composition that outlives it. Nothing in it can reach the network.
class AppWindow
{
public:
    /// Its pages begin to be read at once, beside all that follows.
    AppWindow();

    /// False when the pages could not be loaded; the message handler has been told why.
    [[nodiscard]] bool open(Composition &composition);
    /// Null before open().
    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    /// Shows the window as soon as home or sign-in has something to show, at the latest soon.
    void showWhenReady();

private:
    Composition *m_composition = nullptr;
    QQmlApplicationEngine m_engine;
    std::vector<std::unique_ptr<QQmlComponent>> m_early;
    QQuickWindow *m_window = nullptr;
};

} // namespace minplan::app
