#include "player/prose.h"

#include <QColor>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

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

void spaceBlocks(QTextDocument &document, int pixelSize)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool inTable = QTextCursor(block).currentTable() != nullptr;
        const bool inList = block.textList() != nullptr;
        format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(format.headingLevel() > 0 ? pixelSize : 0);
        format.setBottomMargin(inTable ? 0 : inList ? pixelSize / 3.0 : pixelSize * 0.75);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

void ruleTables(QTextDocument &document, int pixelSize, const QColor &ruleColour)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderBrush(ruleColour);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderCollapse(true);
            format.setCellSpacing(0);
            format.setCellPadding(pixelSize * 0.5);
            format.setTopMargin(pixelSize * 0.5);
            format.setBottomMargin(pixelSize * 0.75);
            table->setFormat(format);
        }
    }
}
} // namespace

QString Prose::drawn(const QString &markdown, int pixelSize, const QString &ruleColour)
{
    QString text = markdown;
    text.replace(glossaryLink(), u"*\\1*"_s).replace(webLink(), u"*\\1*"_s);
    QTextDocument document;
    document.setMarkdown(text,
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML
                                                         | QTextDocument::MarkdownDialectGitHub));
    spaceBlocks(document, pixelSize);
    ruleTables(document, pixelSize, QColor(ruleColour));
    static const QRegularExpression ownFont(u"<body style=\"[^\"]*\""_s);
    return document.toHtml().replace(ownFont, u"<body"_s);
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
