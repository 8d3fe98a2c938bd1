#pragma once

#include "app/window.h"

#include <QTemporaryDir>

#include <functional>

namespace minplan::app {

/// A clock that stands at 3 November 2026, 08:40, and goes on by a second each time it is asked;
/// chance from a seed. What is played with these looks the same every time.
[[nodiscard]] record::Surroundings madeUpSurroundings(std::uint64_t seed);

/// The whole app over a folder of its own, driven from outside: for the self-test and the tour.
class Stage
{
public:
    /// An empty `data` takes a temporary folder.
    explicit Stage(const std::filesystem::path &modules, const std::filesystem::path &data = {},
                   std::size_t atOnce = kAtOnce);

    [[nodiscard]] AppModel &app() { return m_composition.app(); }
    [[nodiscard]] Composition &composition() { return m_composition; }
    [[nodiscard]] QQuickWindow *window() { return m_window.window(); }
    [[nodiscard]] std::filesystem::path data() const { return m_data; }

    /// Lets everything under way come to rest.
    void settle();
    /// Goes on until `done`; false when it takes longer than anybody would wait.
    [[nodiscard]] bool until(const std::function<bool()> &done);
    /// Lets so long go by in which nobody touches anything.
    void passQuietly(std::chrono::seconds time);
    /// Opens a module's page and waits for it.
    void openModule(const QString &id);
    /// Signs a new person in.
    void signIn(const QString &name, int profession, const QString &unit);

private:
    QTemporaryDir m_folder;
    std::filesystem::path m_data;
    std::shared_ptr<std::chrono::seconds> m_passed; ///< of the clock that idleness is measured by
    Composition m_composition;
    AppWindow m_window;
};

/// Counts what Qt and QML complain of from now on, and prints it on stderr.
void countComplaints();
[[nodiscard]] int complaints();

} // namespace minplan::app
