#include "ctl/prose.h"

#include "report/columns.h"
#include "report/plain_text.h"
#include "text/utf8.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <sstream>

namespace minplan::ctl {

namespace {

/// The mark a list's line begins with («- », «12. »), with its indent; empty for other lines.
std::string_view listMark(std::string_view line)
{
    const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
    std::size_t end = line.find_first_not_of("0123456789", begin);
    if (end == std::string_view::npos) {
        return {};
    }
    const bool bullet
        = end == begin && std::string_view("-*+").find(line[end]) != std::string::npos;
    const bool number = end > begin && (line[end] == '.' || line[end] == ')');
    const bool spaced = end + 1 < line.size() && line[end + 1] == ' ';
    return (bullet || number) && spaced ? line.substr(0, end + 2) : std::string_view{};
}

/// Gathers lines into paragraphs and list items and lays them out.
class Layout
{
public:
    explicit Layout(int width)
        : m_width(width)
    { }

    void add(const std::string &line)
    {
        if (line.find_first_not_of(' ') == std::string::npos) {
            flush();
            m_gap = !m_result.empty();
            return;
        }
        const std::string_view mark = listMark(line);
        if (!mark.empty() || line.front() == '|') {
            flush();
        }
        m_mark = m_text.empty() ? std::string(mark) : m_mark;
        m_text += (m_text.empty() ? "" : " ") + line.substr(mark.size());
        if (line.front() == '|') {
            flush();
        }
    }

    std::string take()
    {
        flush();
        return std::move(m_result);
    }

private:
    void flush()
    {
        if (m_text.empty()) {
            return;
        }
        m_result += m_gap ? "\n" : "";
        m_result += hanging(m_mark, m_text, m_width);
        m_gap = false;
        m_mark.clear();
        m_text.clear();
    }

    int m_width;
    bool m_gap = false;
    std::string m_mark;
    std::string m_text;
    std::string m_result;
};

} // namespace

int terminalWidth()
{
    constexpr int kWidest = 80;
    const char *columns = std::getenv("COLUMNS");
    const std::string_view said = columns == nullptr ? "" : columns;
    int width = kWidest;
    std::from_chars(said.data(), said.data() + said.size(), width);
    return std::clamp(width, 30, kWidest);
}

std::string prose(std::string_view markdown, int width)
{
    Layout layout(width);
    std::istringstream lines(report::plainText(markdown));
    for (std::string line; std::getline(lines, line);) {
        layout.add(text::printable(line));
    }
    return layout.take();
}

std::string hanging(std::string_view mark, std::string_view words, int width)
{
    const int indent = report::displayWidth(mark);
    std::string result;
    for (const std::string &line :
         report::wrapped(text::printable(words), std::max(width - indent, 10))) {
        result += result.empty() ? std::string(mark)
                                 : std::string(static_cast<std::size_t>(indent), ' ');
        result += line + "\n";
    }
    return result;
}

std::string heading(std::string_view words, int width)
{
    std::string result;
    int widest = 0;
    for (const std::string &line : report::wrapped(text::printable(words), width)) {
        widest = std::max(widest, report::displayWidth(line));
        result += line + "\n";
    }
    return result + std::string(static_cast<std::size_t>(widest), '-') + "\n";
}

} // namespace minplan::ctl
