#include "report/columns.h"

#include "text/utf8.h"

#include <algorithm>
#include <array>

namespace minplan::report {

namespace {

struct Span {
    char32_t first, last;
};

constexpr std::array<Span, 8> kNoColumns = {{{0x00AD, 0x00AD},
                                             {0x0300, 0x036F},
                                             {0x1AB0, 0x1AFF},
                                             {0x1DC0, 0x1DFF},
                                             {0x200B, 0x200F},
                                             {0x2060, 0x2064},
                                             {0x20D0, 0x20FF},
                                             {0xFE00, 0xFE0F}}};
constexpr std::array<Span, 6> kTwoColumns = {{{0x1100, 0x115F},
                                              {0x2E80, 0x303E},
                                              {0x3041, 0xA4CF},
                                              {0xAC00, 0xD7A3},
                                              {0xFF00, 0xFF60},
                                              {0x1F300, 0x1FAFF}}};

template <std::size_t N> bool inAny(const std::array<Span, N> &spans, char32_t letter)
{
    return std::any_of(spans.begin(), spans.end(),
                       [letter](Span span) { return letter >= span.first && letter <= span.last; });
}

int columnsOf(char32_t letter)
{
    if (letter < 0x20 || letter == 0x7F || inAny(kNoColumns, letter)) {
        return 0;
    }
    return inAny(kTwoColumns, letter) ? 2 : 1;
}

/// The bytes of the longest beginning that fits; at least one sign, so that a loop gets on.
std::size_t fitting(std::string_view text, int width)
{
    int used = 0;
    int count = 0;
    for (const char32_t letter : text::toCodePoints(text)) {
        used += columnsOf(letter);
        if (used > width && count > 0) {
            break;
        }
        ++count;
    }
    return text::codePointAt(text, count);
}

/// Gathers words into lines.
class Lines
{
public:
    explicit Lines(int width)
        : m_width(std::max(width, 1))
    { }

    void add(std::string_view word)
    {
        const int needed = displayWidth(word) + (m_line.empty() ? 0 : 1);
        if (!m_line.empty() && displayWidth(m_line) + needed > m_width) {
            flush();
        }
        while (m_line.empty() && displayWidth(word) > m_width) {
            const std::size_t part = fitting(word, m_width);
            m_lines.emplace_back(word.substr(0, part));
            word.remove_prefix(part);
        }
        m_line += (m_line.empty() ? "" : " ") + std::string(word);
    }

    std::vector<std::string> take()
    {
        if (!m_line.empty() || m_lines.empty()) {
            flush();
        }
        return std::move(m_lines);
    }

private:
    void flush()
    {
        m_lines.push_back(std::move(m_line));
        m_line.clear();
    }

    int m_width;
    std::string m_line;
    std::vector<std::string> m_lines;
};

} // namespace

int displayWidth(std::string_view text)
{
    int width = 0;
    for (const char32_t letter : text::toCodePoints(text)) {
        width += columnsOf(letter);
    }
    return width;
}

std::string padded(std::string_view text, int width)
{
    const int missing = std::max(0, width - displayWidth(text));
    return std::string(text) + std::string(static_cast<std::size_t>(missing), ' ');
}

std::string aligned(const std::vector<std::vector<std::string>> &rows)
{
    std::vector<int> widths(rows.empty() ? 0 : rows.front().size(), 0);
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const bool used = std::any_of(rows.begin() + 1, rows.end(), [column](const auto &row) {
            return !row.at(column).empty();
        });
        for (const std::vector<std::string> &row : rows) {
            widths.at(column)
                = used ? std::max(widths.at(column), displayWidth(row.at(column))) : 0;
        }
    }
    std::string table;
    for (const std::vector<std::string> &row : rows) {
        std::string line;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            line += widths.at(column) > 0 ? padded(row.at(column), widths.at(column) + 2) : "";
        }
        line.erase(line.find_last_not_of(' ') + 1);
        table += line + "\n";
    }
    return table;
}

std::vector<std::string> wrapped(std::string_view paragraph, int width)
{
    Lines lines(width);
    std::size_t at = 0;
    while (at < paragraph.size()) {
        const std::size_t begin = paragraph.find_first_not_of(" \t\n\r", at);
        if (begin == std::string_view::npos) {
            break;
        }
        const std::size_t end
            = std::min(paragraph.find_first_of(" \t\n\r", begin), paragraph.size());
        lines.add(paragraph.substr(begin, end - begin));
        at = end;
    }
    return lines.take();
}

} // namespace minplan::report
