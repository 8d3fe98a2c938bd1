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

    /// As it is drawn, in rich text: room between the lines, tables with rules of that colour.
    /// Links stand as emphasised words; those on the web are also in links().
    Q_INVOKABLE static QString drawn(const QString &markdown, int pixelSize,
                                     const QString &ruleColour);
    /// The addresses of the links on the web, in order.
    Q_INVOKABLE static QStringList links(const QString &markdown);
    /// The words each of links() stands under.
    Q_INVOKABLE static QStringList linkWords(const QString &markdown);
};

} // namespace minplan::app
