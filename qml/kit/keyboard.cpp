#include "kit/keyboard.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace minplan::app {

Keyboard::Keyboard(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void Keyboard::focus(QQuickItem *item) const
{
    if (item != nullptr) {
        item->forceActiveFocus(m_used ? Qt::TabFocusReason : Qt::OtherFocusReason);
    }
}

bool Keyboard::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress
        || type == QEvent::TouchBegin) {
        const bool used = type == QEvent::KeyPress;
        if (std::exchange(m_used, used) != used) {
            Q_EMIT usedChanged();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace minplan::app
