#include "player/prose.h"

#include <QRegularExpression>

namespace minplan::app {
using namespace Qt::StringLiterals;

namespace {
const QRegularExpression &glossaryLink()
{
    static const QRegularExpression pattern(u"\\[([^\\]]*)\\]\\(term:[^)]*\\)"_s);
    return pattern;
}

const QRegularExpression &webLink()
{
    static const QRegularExpression pattern(
        u"(?<!!)\\[([^\\]]*)\\]\\((https://[^)\\s]*)[^)]*\\)"_s);
    return pattern;
}

QStringList captured(const QString &markdown, int group)
{
    QStringList found;
    auto matches = webLink().globalMatch(markdown);
    while (matches.hasNext()) {
        found << matches.next().captured(group);
    }
    return found;
}
} // namespace

QString Prose::drawn(const QString &markdown)
{
    QString text = markdown;
    return text.replace(glossaryLink(), u"*\\1*"_s);
}

QStringList Prose::links(const QString &markdown)
{
    return captured(markdown, 2);
}

QStringList Prose::linkWords(const QString &markdown)
{
    return captured(markdown, 1);
}

} // namespace minplan::app
