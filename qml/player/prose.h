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
    /// The same, but the words that the glossary explains stand underlined; see places(). `tight`:
    /// without room below the last line.
    Q_INVOKABLE static QString drawnWithTerms(const QString &markdown, int pixelSize,
                                              const QString &ruleColour,
                                              const QVariantMap &glossary,
                                              const QString &termColour, bool tight = false);
    /// Whether a text refers to a word that the glossary explains.
    Q_INVOKABLE static bool hasTerms(const QString &markdown, const QVariantMap &glossary);
    /// The words of the glossary that a text refers to, in order, each once: `id`, and `word` as it
    /// stands there first.
    Q_INVOKABLE static QVariantList termsIn(const QString &markdown, const QVariantMap &glossary);
    /// Where the words of the glossary stand in a document that drawnWithTerms() gave, in order:
    /// `id`, `word` and `rect` of each.
    Q_INVOKABLE static QVariantList places(QQuickTextDocument *document);
    /// The addresses of the links on the web, in order.
    Q_INVOKABLE static QStringList links(const QString &markdown);
    /// The words each of links() stands under.
    Q_INVOKABLE static QStringList linkWords(const QString &markdown);

    /// With the words of links in place of the links, for what can hold none: a button, a heading.
    [[nodiscard]] static QString withoutLinks(const QString &markdown);
};

} // namespace minplan::app
