#pragma once

#include <QString>
#include <QStringList>

namespace minplan::app {

/// Which line of a text is which line of another that came of it by edits: those before the first
/// change and after the last are known, those between stand at the first change.
class LineMap
{
public:
    LineMap() = default;
    LineMap(const QString &before, const QString &after);

    /// Lines from 1.
    [[nodiscard]] int toAfter(int line) const { return map(line, m_before, m_after); }
    [[nodiscard]] int toBefore(int line) const { return map(line, m_after, m_before); }

private:
    [[nodiscard]] int map(int line, int fromLines, int toLines) const;

    int m_before = 0; ///< lines
    int m_after = 0;
    int m_same = 0; ///< lines at the beginning
    int m_tail = 0; ///< lines at the end
};

} // namespace minplan::app
