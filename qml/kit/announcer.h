#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QQuickItem>

namespace minplan::app {

/// Tells a screen reader something at once. Accessible.announce() came first with Qt 6.8.
class Announcer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    using QObject::QObject;

    /// Says what `item` stands for; the text itself is the item's accessible name.
    Q_INVOKABLE void say(QQuickItem *item, const QString &text);

Q_SIGNALS:
    /// What was said, for tests.
    void said(const QString &text);
};

} // namespace minplan::app
