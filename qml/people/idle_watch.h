#pragma once

#include "record/store.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

namespace minplan::app {

/// The clock that idleness is measured by, handed in so that a test need not wait.
struct IdleClock {
    std::function<record::Millis()> now = [] {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    };
    std::chrono::milliseconds minute{std::chrono::minutes(1)};
};

/// Tells when nobody has touched keys, mouse or screen for a while, and shortly before. The time
/// that the machine slept counts: what wakes it does not pass for having been there.
class IdleWatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(bool soon READ soon NOTIFY soonChanged FINAL)
public:
    explicit IdleWatch(IdleClock clock, QObject *parent = nullptr);

    /// Watches from now on; 0 minutes: no more.
    void watch(int minutes);
    /// Whether it is a minute off at most (half the time where that is shorter).
    [[nodiscard]] bool soon() const { return m_soon; }
    /// Looks at the clock, as a timer does now and then.
    void look();
    /// As if a key had been pressed.
    Q_INVOKABLE void stay();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void soonChanged();
    void idle();

private:
    [[nodiscard]] std::chrono::milliseconds quiet() const;
    void setSoon(bool soon);

    IdleClock m_clock;
    std::chrono::milliseconds m_limit{0};
    record::Millis m_touched;
    QTimer m_timer;
    bool m_soon = false;
};

} // namespace minplan::app
