#include "workshop/line_map.h"

#include <algorithm>

namespace minplan::app {

LineMap::LineMap(const QString &before, const QString &after)
{
    const auto one = QStringView(before).split(u'\n');
    const auto other = QStringView(after).split(u'\n');
    m_before = static_cast<int>(one.size());
    m_after = static_cast<int>(other.size());
    const int shorter = std::min(m_before, m_after);
    while (m_same < shorter && one[m_same] == other[m_same]) {
        ++m_same;
    }
    while (m_tail < shorter - m_same && one[m_before - 1 - m_tail] == other[m_after - 1 - m_tail]) {
        ++m_tail;
    }
}

int LineMap::map(int line, int fromLines, int toLines) const
{
    if (line <= m_same) {
        return line;
    }
    return line > fromLines - m_tail ? line - fromLines + toLines : std::min(m_same + 1, toLines);
}

} // namespace minplan::app
