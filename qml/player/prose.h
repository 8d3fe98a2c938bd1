#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace minplan::app {

/// What the player makes of a piece of Markdown before it is drawn. Stateless.
class Prose : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    using QObject::QObject;

    /// As it is drawn: links to the glossary stand as emphasised words.
    Q_INVOKABLE static QString drawn(const QString &markdown);
    /// The addresses of the links on the web, in order.
    Q_INVOKABLE static QStringList links(const QString &markdown);
    /// The words each of links() stands under.
    Q_INVOKABLE static QStringList linkWords(const QString &markdown);
};

} // namespace minplan::app
