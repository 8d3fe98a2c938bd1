#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QStringList>

namespace minplan::app {

/// What pages need to know of a Markdown text besides how it looks.
class TextTools : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    using QObject::QObject;

    /// The text without its marks, as a screen reader should say it.
    Q_INVOKABLE static QString plain(const QString &markdown);
    /// Where its links lead, in order, each once.
    Q_INVOKABLE static QStringList links(const QString &markdown);
};

} // namespace minplan::app
