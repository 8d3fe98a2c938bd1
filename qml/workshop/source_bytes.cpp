#include "workshop/source_bytes.h"

#include "text/utf8.h"

#include <QTextCursor>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {

namespace {

constexpr QChar kBlockEnd = QChar::ParagraphSeparator;

bool kept(QChar sign)
{
    constexpr char16_t kFirstInside = 0xfdd0; // what a text document uses inside
    constexpr char16_t kLastInside = 0xfdef;
    const char16_t code = sign.unicode();
    return sign != kBlockEnd && sign != QChar::LineSeparator
        && sign != QChar::ObjectReplacementCharacter && (code < kFirstInside || code > kLastInside)
        && (code >= u' ' || code == u'\n' || code == u'\t');
}

} // namespace

std::optional<QString> editableText(const std::string &content)
{
    if (text::firstInvalidUtf8(content) != std::string::npos) {
        return std::nullopt;
    }
    QString text = QString::fromStdString(content);
    text.replace(u"\r\n"_s, u"\n"_s);
    const bool all = std::all_of(text.begin(), text.end(), kept);
    return all && contentOf(text, content) == content ? std::optional(text) : std::nullopt;
}

std::string contentOf(const QString &text, const std::string &like)
{
    const bool windows = like.find("\r\n") != std::string::npos;
    return (windows ? QString(text).replace(u"\n"_s, u"\r\n"_s) : text).toStdString();
}

QString exactText(const QTextDocument &document)
{
    return document.toRawText().replace(kBlockEnd, u'\n');
}

void changeText(QTextDocument &document, const QString &text)
{
    const QString before = exactText(document);
    const auto shorter = std::min(before.size(), text.size());
    qsizetype first = 0;
    while (first < shorter && before[first] == text[first]) {
        ++first;
    }
    qsizetype last = 0;
    while (last < shorter - first
           && before[before.size() - 1 - last] == text[text.size() - 1 - last]) {
        ++last;
    }
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(first));
    cursor.setPosition(static_cast<int>(before.size() - last), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(first, text.size() - last - first));
    cursor.endEditBlock();
}

} // namespace minplan::app
