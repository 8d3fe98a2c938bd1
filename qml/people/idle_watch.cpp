#include "people/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <array>
#include <utility>

namespace minplan::app {
namespace {

constexpr std::array kTouches
    = {QEvent::KeyPress,   QEvent::MouseButtonPress, QEvent::MouseMove,   QEvent::Wheel,
       QEvent::TouchBegin, QEvent::TouchUpdate,      QEvent::TabletPress, QEvent::TabletMove};

} // namespace

IdleWatch::IdleWatch(IdleClock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::watch(int minutes)
{
    m_limit = minutes * m_clock.minute;
    m_timer.stop();
    stay();
}

void IdleWatch::stay()
{
    m_touched = m_clock.now();
    if (m_limit.count() == 0) {
        setSoon(false);
    } else if (m_soon || !m_timer.isActive()) {
        look();
    }
}

std::chrono::milliseconds IdleWatch::quiet() const
{
    return m_clock.now() - m_touched;
}

void IdleWatch::look()
{
    if (m_limit.count() == 0) {
        return;
    }
    const auto warnAt = m_limit - std::min(m_clock.minute, m_limit / 2);
    const auto passed = quiet();
    if (passed >= m_limit) {
        m_limit = {};
        setSoon(false);
        Q_EMIT idle();
        return;
    }
    setSoon(passed >= warnAt);
    m_timer.start((m_soon ? m_limit : warnAt) - passed);
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (m_limit.count() > 0
        && std::find(kTouches.begin(), kTouches.end(), event->type()) != kTouches.end()) {
        if (quiet() >= m_limit) {
            look();
            return true; // meant for a page that is gone
        }
        stay();
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::setSoon(bool soon)
{
    if (std::exchange(m_soon, soon) != soon) {
        Q_EMIT soonChanged();
    }
}

} // namespace minplan::app
