#include "module/overlay_lines.h"

#include "module/fields.h"

#include <algorithm>
#include <sstream>

namespace minplan::module {

namespace {

constexpr std::string_view kNote = "#>";

std::size_t indentOf(std::string_view line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(' ') == std::string_view::npos;
}

/// A comment that stands no further in than `indent`.
bool isComment(std::string_view line, std::size_t indent)
{
    const std::size_t at = indentOf(line);
    return at <= indent && line.substr(at).starts_with('#');
}

std::size_t lineOfNode(const Reading &reading, Node node)
{
    return static_cast<std::size_t>(reading.rangeOf(node).begin.line) - 1;
}

} // namespace

OverlayLines::OverlayLines(const Reading &reading, const std::string &content)
{
    std::istringstream in(content);
    for (std::string line; std::getline(in, line);) {
        m_ending = line.ends_with('\r') ? "\r\n" : "\n";
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        m_lines.push_back({std::move(line), ""});
    }
    markEntries(reading);
    markHashes(reading);
}

/// The line of the next key after `line`, at the top or in `texts`; else the end.
std::size_t OverlayLines::nextKey(const Reading &reading, Node texts, std::size_t line) const
{
    std::size_t next = m_lines.size();
    for (const Node map : {reading.root(), texts}) {
        for (const Field &field : FieldRange({Node(), map, false})) {
            const std::size_t at = lineOfNode(reading, field.key);
            next = at > line ? std::min(next, at) : next;
        }
    }
    return next;
}

/// An entry goes on to the next key, but for blank lines and comments that stand before that.
void OverlayLines::markEntries(const Reading &reading)
{
    constexpr std::array<std::string_view, 1> name{"texts"};
    const Field texts = firstOf(reading.root(), name);
    m_lines[lineOfNode(reading, texts.key)].texts = true;
    for (const Field &entry : FieldRange(texts)) {
        const std::size_t first = lineOfNode(reading, entry.key);
        const std::size_t indent = indentOf(m_lines[first].text);
        m_indent = std::string(indent, ' ');
        m_lines[first].path = entry.name();
        std::size_t end = nextKey(reading, texts.value, first);
        while (isBlank(m_lines[end - 1].text) || isComment(m_lines[end - 1].text, indent)) {
            --end;
        }
        for (std::size_t line = first; line < end; ++line) {
            m_lines[line].inEntry = true;
        }
    }
}

/// Comments among them are the translator's.
void OverlayLines::markHashes(const Reading &reading)
{
    constexpr std::array<std::string_view, 1> name{"of"};
    const Field hashes = firstOf(reading.root(), name);
    if (!hashes.present()) {
        return;
    }
    const std::size_t first = lineOfNode(reading, hashes.key);
    const std::size_t end = nextKey(reading, Node(), first);
    for (std::size_t line = first; line < end; ++line) {
        const std::string_view text = m_lines[line].text;
        m_lines[line].hashes = !isBlank(text) && !isComment(text, text.size());
    }
}

void OverlayLines::clear()
{
    const auto isOurs = [](const Line &line) {
        const std::string_view text = line.text;
        return line.hashes || (!line.inEntry && text.substr(indentOf(text)).starts_with(kNote));
    };
    m_lines.erase(std::remove_if(m_lines.begin(), m_lines.end(), isOurs), m_lines.end());
}

std::size_t OverlayLines::firstEntry() const
{
    const auto texts
        = std::find_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.texts; });
    return static_cast<std::size_t>(texts - m_lines.begin()) + 1;
}

std::size_t OverlayLines::lineOf(const std::string &path) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&path](const Line &line) { return line.path == path; });
    return static_cast<std::size_t>(found - m_lines.begin());
}

std::size_t OverlayLines::afterEntry(std::size_t line) const
{
    ++line;
    while (line < m_lines.size() && m_lines[line].inEntry && m_lines[line].path.empty()) {
        ++line;
    }
    return line;
}

void OverlayLines::note(const std::string &path, const std::string &words)
{
    std::vector<Line> lines;
    std::istringstream in(words);
    for (std::string line; std::getline(in, line);) {
        lines.push_back({m_indent + std::string(kNote) + (line.empty() ? "" : " ") + line, ""});
    }
    m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(lineOf(path)), lines.begin(),
                   lines.end());
}

void OverlayLines::add(const std::string &path, const std::string &before)
{
    const std::size_t at = before.empty() ? firstEntry() : afterEntry(lineOf(before));
    m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(at),
                   {m_indent + path + ":", path, true});
}

void OverlayLines::addHashes(const std::vector<std::pair<std::string, std::string>> &hashes)
{
    if (hashes.empty()) {
        return;
    }
    m_lines.push_back({"of:", "", false, true});
    for (const auto &[path, hash] : hashes) {
        m_lines.push_back({"  " + path + ": " + hash, "", false, true});
    }
}

std::string OverlayLines::content() const
{
    std::string content;
    for (const Line &line : m_lines) {
        content += line.text + m_ending;
    }
    return content;
}

} // namespace minplan::module
