#include "player/text_parts.h"

#include <QRegularExpression>

#include <algorithm>

namespace minplan::app {
using namespace Qt::StringLiterals;

int TextParts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
}

QVariant TextParts::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Part &part = m_parts.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case WordRole:
        return part.word;
    case BlankRole:
        return part.blank;
    case AfterRole:
        return part.after;
    case WrittenRole:
        return part.written;
    default:
        return {};
    }
}

QHash<int, QByteArray> TextParts::roleNames() const
{
    return {
        {WordRole, "word"}, {BlankRole, "blank"}, {AfterRole, "after"}, {WrittenRole, "written"}};
}

void TextParts::setText(const QString &text)
{
    static const QRegularExpression blank(u"\\{\\{(\\d+)\\}\\}"_s);
    beginResetModel();
    m_parts.clear();
    qsizetype done = 0;
    auto matches = blank.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        addWords(text.mid(done, match.capturedStart() - done));
        addBlank(match.captured(1).toInt());
        done = match.capturedEnd();
    }
    addWords(text.mid(done));
    endResetModel();
}

void TextParts::setWritten(int blank, const QString &written)
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [blank](const Part &part) { return part.blank == blank; });
    if (blank > 0 && found != m_parts.end() && found->written != written) {
        found->written = written;
        const auto changed = index(static_cast<int>(found - m_parts.begin()));
        Q_EMIT dataChanged(changed, changed, {WrittenRole});
    }
}

void TextParts::addBlank(int blank)
{
    Part part{.blank = blank};
    const bool hangsOn
        = !m_parts.empty() && m_parts.back().blank == 0 && !m_parts.back().word.endsWith(u' ');
    if (hangsOn) {
        part.word = m_parts.back().word;
        m_parts.pop_back();
    }
    m_parts.push_back(part);
}

void TextParts::addWords(const QString &text)
{
    // A word keeps the space behind it: «plan» right before a blank has none, «for » has one.
    static const QRegularExpression word(u"\\s*\\S+\\s?|\\s+"_s);
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QString found = matches.next().captured().replace(u'\n', u' ');
        const bool afterBlank = !m_parts.empty() && m_parts.back().blank > 0
            && m_parts.back().after.isEmpty() && !found.startsWith(u' ');
        if (afterBlank) {
            m_parts.back().after = found;
        } else {
            m_parts.push_back({.word = found});
        }
    }
}

} // namespace minplan::app
