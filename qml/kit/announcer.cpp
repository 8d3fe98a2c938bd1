#include "kit/announcer.h"

#include <QAccessible>

namespace minplan::app {

void Announcer::say(QQuickItem *item, const QString &text)
{
    if (item == nullptr) {
        return;
    }
    QAccessibleEvent event(item, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT said(text);
}

} // namespace minplan::app
