#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace minplan::app {

/// What a page needs to know about a piece of Markdown. Stateless.
class Prose : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    explicit Prose(QObject *parent = nullptr);

    /// As a screen reader says it: no marks, one paragraph a line.
    [[nodiscard]] Q_INVOKABLE QString plain(const QString &markdown) const;
    /// As it is drawn: links to the glossary stand as emphasised words.
    [[nodiscard]] Q_INVOKABLE QString drawn(const QString &markdown) const;
    /// The addresses of the links on the web, in order.
    [[nodiscard]] Q_INVOKABLE QStringList links(const QString &markdown) const;
    /// The words each of links() stands under.
    [[nodiscard]] Q_INVOKABLE QStringList linkWords(const QString &markdown) const;
};

} // namespace minplan::app
