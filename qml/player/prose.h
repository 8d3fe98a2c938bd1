#pragma once

#include <QObject>
#include <QQuickTextDocument>
#include <QStringList>
#include <QVariantMap>
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
    /// The same, but the words that the glossary explains stand underlined; see places().
    Q_INVOKABLE static QString drawnWithTerms(const QString &markdown, int pixelSize,
                                              const QString &ruleColour,
                                              const QVariantMap &glossary,
                                              const QString &termColour);
    /// Whether a text refers to a word that the glossary explains.
    Q_INVOKABLE static bool hasTerms(const QString &markdown, const QVariantMap &glossary);
    /// Where the words of the glossary stand in a document that drawnWithTerms() gave, in order:
    /// `id`, `word` and `rect` of each.
    Q_INVOKABLE static QVariantList places(QQuickTextDocument *document);
    /// The addresses of the links on the web, in order.
    Q_INVOKABLE static QStringList links(const QString &markdown);
    /// The words each of links() stands under.
    Q_INVOKABLE static QStringList linkWords(const QString &markdown);
};

} // namespace minplan::app
