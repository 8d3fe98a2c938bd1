#include "player/prose.h"

#include <QAbstractTextDocumentLayout>
#include <QColor>
#include <QRegularExpression>
#include <QSet>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace minplan::app {
using namespace Qt::StringLiterals;

namespace {
constexpr auto kTerm = "term:"_L1;

const QRegularExpression &glossaryLink()
{
    static const QRegularExpression pattern(u"\\[([^\\]]*)\\]\\(term:([^)]*)\\)"_s);
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
/// Words that are explained stay links, each in one piece; the others are emphasised.
QString withLinks(const QString &markdown, const QVariantMap &glossary)
{
    QString text;
    qsizetype done = 0;
    auto matches = glossaryLink().globalMatch(markdown);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString word = match.captured(1);
        text += markdown.mid(done, match.capturedStart() - done)
            + (glossary.contains(match.captured(2)) ? u"["_s + word.replace(u' ', QChar::Nbsp)
                       + u"]("_s + kTerm + match.captured(2) + u")"_s
                                                    : u"*"_s + word + u"*"_s);
        done = match.capturedEnd();
    }
    text += markdown.mid(done);
    return text.replace(webLink(), u"*\\1*"_s);
}

/// What a place in a text is a link to, where that is a word of the glossary; else nothing.
QString termAt(const QTextFragment &fragment)
{
    const QString address = fragment.charFormat().anchorHref();
    return address.startsWith(kTerm) ? address.mid(kTerm.size()) : QString();
}

void colourTerms(QTextDocument &document, const QColor &colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    format.setFontUnderline(true);
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (!termAt(part.fragment()).isEmpty()) {
                cursor.setPosition(part.fragment().position());
                cursor.setPosition(part.fragment().position() + part.fragment().length(),
                                   QTextCursor::KeepAnchor);
                cursor.mergeCharFormat(format);
            }
        }
    }
}

/// Of a piece on one line, in the document.
QRectF rectOf(const QTextBlock &block, const QTextFragment &fragment)
{
    const int begin = fragment.position() - block.position();
    const QTextLine line = block.layout()->lineForTextPosition(begin);
    if (!line.isValid()) {
        return {};
    }
    const int end = std::min(begin + fragment.length(), line.textStart() + line.textLength());
    const QRectF onLine(line.cursorToX(begin), line.y(),
                        line.cursorToX(end) - line.cursorToX(begin), line.height());
    return onLine.translated(
        block.document()->documentLayout()->blockBoundingRect(block).topLeft());
}

QString richText(const QString &markdown, int pixelSize, const QString &ruleColour,
                 const QColor &termColour, bool tight)
{
    QTextDocument document;
    document.setMarkdown(markdown,
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML
                                                         | QTextDocument::MarkdownDialectGitHub));
    spaceBlocks(document, pixelSize);
    if (tight) {
        QTextCursor end(&document);
        end.movePosition(QTextCursor::End);
        QTextBlockFormat format = end.blockFormat();
        format.setBottomMargin(0);
        end.setBlockFormat(format);
    }
    ruleTables(document, pixelSize, QColor(ruleColour));
    colourTerms(document, termColour);
    static const QRegularExpression ownFont(u"<body style=\"[^\"]*\""_s);
    return document.toHtml().replace(ownFont, u"<body"_s);
}
} // namespace

QString Prose::drawn(const QString &markdown, int pixelSize, const QString &ruleColour)
{
    return richText(withLinks(markdown, {}), pixelSize, ruleColour, {}, false);
}

QString Prose::drawnWithTerms(const QString &markdown, int pixelSize, const QString &ruleColour,
                              const QVariantMap &glossary, const QString &termColour, bool tight)
{
    return richText(withLinks(markdown, glossary), pixelSize, ruleColour, QColor(termColour),
                    tight);
}

bool Prose::hasTerms(const QString &markdown, const QVariantMap &glossary)
{
    return !termsIn(markdown, glossary).isEmpty();
}

QVariantList Prose::termsIn(const QString &markdown, const QVariantMap &glossary)
{
    QVariantList terms;
    QSet<QString> known;
    auto matches = glossaryLink().globalMatch(markdown);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString id = match.captured(2);
        if (glossary.contains(id) && !known.contains(id)) {
            known.insert(id);
            terms << QVariantMap{{u"id"_s, id}, {u"word"_s, match.captured(1)}};
        }
    }
    return terms;
}

QString Prose::withoutLinks(const QString &markdown)
{
    QString text = markdown;
    return text.replace(glossaryLink(), u"\\1"_s).replace(webLink(), u"\\1"_s);
}

QVariantList Prose::places(QQuickTextDocument *document)
{
    QVariantList places;
    const QTextDocument &text = *document->textDocument();
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QString id = termAt(part.fragment());
            if (!id.isEmpty()) {
                places << QVariantMap{
                    {u"id"_s, id},
                    {u"word"_s, part.fragment().text().replace(QChar::Nbsp, u' ')},
                    {u"rect"_s, rectOf(block, part.fragment())}};
            }
        }
    }
    return places;
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
