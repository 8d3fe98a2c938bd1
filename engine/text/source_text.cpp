#include "text/source_text.h"

#include "text/utf8.h"

#include <algorithm>
#include <utility>

namespace minplan::text {

SourceText::SourceText()
    : SourceText({}, {})
{ }

SourceText::SourceText(std::string name, std::string content)
{
    Held held{std::move(name), std::move(content), {0}};
    for (std::size_t at = held.content.find('\n'); at != std::string::npos;
         at = held.content.find('\n', at + 1)) {
        held.lineStarts.push_back(at + 1);
    }
    m_held = std::make_shared<const Held>(std::move(held));
}

int SourceText::lineCount() const
{
    const bool endsInLineBreak = m_held->lineStarts.back() == m_held->content.size();
    return static_cast<int>(m_held->lineStarts.size()) - (endsInLineBreak ? 1 : 0);
}

std::string_view SourceText::line(int number) const
{
    if (number < 1 || static_cast<std::size_t>(number) > m_held->lineStarts.size()) {
        return {};
    }
    const auto index = static_cast<std::size_t>(number - 1);
    const std::size_t begin = m_held->lineStarts[index];
    const std::size_t end = index + 1 < m_held->lineStarts.size()
        ? m_held->lineStarts[index + 1] - 1
        : m_held->content.size();
    std::string_view line = std::string_view(m_held->content).substr(begin, end - begin);
    if (!line.empty() && line.back() == '\r') {
        line.remove_suffix(1);
    }
    return line;
}

Position SourceText::positionAt(std::size_t byte) const
{
    const std::size_t at = std::min(byte, m_held->content.size());
    const auto after = std::upper_bound(m_held->lineStarts.begin(), m_held->lineStarts.end(), at);
    const std::size_t start = *(after - 1);
    const auto lineNumber = static_cast<int>(after - m_held->lineStarts.begin());
    return {lineNumber,
            codePointCount(std::string_view(m_held->content).substr(start, at - start)) + 1};
}

Position SourceText::positionOfMark(int line, int byteColumn) const
{
    if (line < 0 || byteColumn < 0) {
        return {1, 1};
    }
    if (static_cast<std::size_t>(line) >= m_held->lineStarts.size()) {
        return positionAt(m_held->content.size());
    }
    return positionAt(m_held->lineStarts[static_cast<std::size_t>(line)]
                      + static_cast<std::size_t>(byteColumn));
}

std::size_t SourceText::byteAt(Position position) const
{
    if (position.line < 1) {
        return 0;
    }
    const auto index = static_cast<std::size_t>(position.line - 1);
    if (index >= m_held->lineStarts.size()) {
        return m_held->content.size();
    }
    return m_held->lineStarts[index]
        + codePointAt(line(position.line), std::max(position.column, 1) - 1);
}

} // namespace minplan::text
