#include "report/plain_text.h"

#include <sstream>

namespace minplan::report {

namespace {

bool isMark(char letter)
{
    return letter == '*' || letter == '_' || letter == '`';
}

bool isSpace(char letter)
{
    return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
}

bool isWord(std::string_view text, std::size_t at)
{
    return at < text.size() && !isSpace(text[at]) && !isMark(text[at]);
}

/// A link «[words](target)» at this place: where its words end and where it ends itself.
struct Link {
    std::size_t wordsEnd = 0;
    std::size_t end = 0;
};

Link linkAt(std::string_view text, std::size_t at)
{
    const std::size_t close = text.find(']', at);
    const bool opens
        = close != std::string_view::npos && close + 1 < text.size() && text[close + 1] == '(';
    const std::size_t end = opens ? text.find(')', close) : std::string_view::npos;
    const bool whole = end != std::string_view::npos;
    return whole ? Link{close, end + 1} : Link{};
}

/// Whether a `*`, `_` or backtick is a mark: a run that touches a word on exactly the outside, not
/// a list's «* » nor the «_» inside snake_case.
bool marks(std::string_view text, std::size_t at)
{
    std::size_t begin = at;
    while (begin > 0 && isMark(text[begin - 1])) {
        --begin;
    }
    std::size_t end = at;
    while (end < text.size() && isMark(text[end])) {
        ++end;
    }
    const bool wordBefore = begin > 0 && isWord(text, begin - 1);
    const bool wordAfter = isWord(text, end);
    const bool within = wordBefore && wordAfter && text[at] == '_';
    return (wordBefore || wordAfter) && !within;
}

std::string plainLine(std::string_view line)
{
    const std::size_t words = line.find_first_not_of('#');
    if (words != 0 && words != std::string_view::npos && words <= 6 && line[words] == ' ') {
        line.remove_prefix(words + 1);
    }
    std::string plain;
    for (std::size_t at = 0; at < line.size();) {
        const Link link = line[at] == '[' ? linkAt(line, at) : Link{};
        if (link.end != 0) {
            plain += plainLine(line.substr(at + 1, link.wordsEnd - at - 1));
            at = link.end;
            continue;
        }
        if (line[at] == '\\' && at + 1 < line.size() && !isWord(line, at + 1)) {
            ++at;
            plain += line[at];
        } else if (!isMark(line[at]) || !marks(line, at)) {
            plain += line[at];
        }
        ++at;
    }
    return plain;
}

} // namespace

std::string plainText(std::string_view markdown)
{
    std::string plain;
    while (!markdown.empty()) {
        const std::size_t end = std::min(markdown.find('\n'), markdown.size());
        plain += plainLine(markdown.substr(0, end));
        if (end < markdown.size()) {
            plain += '\n';
        }
        markdown.remove_prefix(std::min(end + 1, markdown.size()));
    }
    return plain;
}

std::vector<std::string> paragraphs(std::string_view markdown)
{
    std::vector<std::string> result;
    std::istringstream lines(plainText(markdown));
    bool open = false;
    for (std::string line; std::getline(lines, line);) {
        const bool blank = line.find_first_not_of(" \t\r") == std::string::npos;
        if (blank) {
            open = false;
        } else if (open) {
            result.back() += " " + line;
        } else {
            result.push_back(line);
            open = true;
        }
    }
    return result;
}

} // namespace minplan::report
