#include "module/yaml_lines.h"

#include <algorithm>

namespace minplan::module {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

std::size_t skipSpaces(std::string_view yaml, std::size_t at, std::size_t end)
{
    while (at < end && isSpace(yaml[at])) {
        ++at;
    }
    return at;
}

bool isDash(std::string_view yaml, std::size_t at, std::size_t end)
{
    return at < end && yaml[at] == '-' && (at + 1 == end || isSpace(yaml[at + 1]));
}

/// The colon that ends a plain or quoted key beginning at `at`, or npos.
std::size_t colonAfterKey(std::string_view yaml, std::size_t at, std::size_t end)
{
    constexpr std::string_view noKey = "[]{},#&*!|>%@`";
    if (at >= end || noKey.find(yaml[at]) != std::string_view::npos) {
        return std::string_view::npos;
    }
    const char quote = yaml[at] == '"' || yaml[at] == '\'' ? yaml[at] : '\0';
    if (quote != '\0') {
        const std::size_t closing = yaml.find(quote, at + 1);
        const std::size_t after = closing == std::string_view::npos ? end : closing + 1;
        return after < end && yaml[after] == ':' ? after : std::string_view::npos;
    }
    for (std::size_t i = at; i < end; ++i) {
        if (yaml[i] == ':' && (i + 1 == end || isSpace(yaml[i + 1]))) {
            return i;
        }
    }
    return std::string_view::npos;
}

} // namespace

YamlLine lineAt(std::string_view yaml, std::size_t at)
{
    YamlLine line;
    at = std::min(at, yaml.size());
    const std::size_t before = at == 0 ? std::string_view::npos : yaml.rfind('\n', at - 1);
    line.begin = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t lineBreak = yaml.find('\n', at);
    line.end = lineBreak == std::string_view::npos ? yaml.size() : lineBreak;
    line.next = lineBreak == std::string_view::npos ? yaml.size() : lineBreak + 1;
    if (line.end > line.begin && yaml[line.end - 1] == '\r') {
        --line.end;
    }
    line.key = skipSpaces(yaml, line.begin, line.end);
    line.indent = line.key - line.begin;
    line.blank = line.key == line.end || yaml[line.key] == '#';
    while (isDash(yaml, line.key, line.end)) {
        line.item = true;
        line.key = skipSpaces(yaml, line.key + 1, line.end);
    }
    const std::size_t colon = colonAfterKey(yaml, line.key, line.end);
    line.keyed = colon != std::string_view::npos;
    line.value = line.keyed ? skipSpaces(yaml, colon + 1, line.end) : line.key;
    return line;
}

std::optional<YamlLine> filledAbove(std::string_view yaml, const YamlLine &line)
{
    for (std::size_t begin = line.begin; begin > 0;) {
        const YamlLine above = lineAt(yaml, begin - 1);
        if (!above.blank) {
            return above;
        }
        begin = above.begin;
    }
    return {};
}

std::optional<YamlLine> filledBelow(std::string_view yaml, const YamlLine &line)
{
    for (std::size_t next = line.next; next < yaml.size();) {
        const YamlLine below = lineAt(yaml, next);
        if (!below.blank) {
            return below;
        }
        next = below.next;
    }
    return {};
}

} // namespace minplan::module
