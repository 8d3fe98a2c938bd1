#include "module/yaml_text.h"

#include "text/utf8.h"

#include <algorithm>
#include <array>

namespace minplan::module {

namespace {

/// Signs that an editor does not show, or that YAML takes for a line end.
bool isHidden(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
}

std::string escaped(char32_t c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    if (c == U'\n' || c == U'\t') {
        return c == U'\n' ? "\\n" : "\\t";
    }
    std::string code = "\\u";
    for (unsigned shift = 16; shift > 0; shift -= 4) {
        code += digits[(c >> (shift - 4)) & 0xFU];
    }
    return code;
}

/// What a block can hold as it stands, and still shows its end.
bool fitsBlock(std::string_view text)
{
    if (text.find('\n') == std::string_view::npos || text.front() == ' ' || text.front() == '\n'
        || text.back() == '\n' || text.back() == ' '
        || text.find(" \n") != std::string_view::npos) {
        return false;
    }
    const std::u32string points = text::toCodePoints(text);
    return std::none_of(points.begin(), points.end(),
                        [](char32_t c) { return c != U'\n' && isHidden(c); });
}

} // namespace

std::string yamlQuoted(std::string_view text)
{
    std::string quoted = "\"";
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
            ++end;
        }
        const std::string_view letter = text.substr(at, end - at);
        const char32_t c = text::toCodePoints(letter).front();
        if (c == U'"' || c == U'\\') {
            quoted += '\\';
        }
        quoted += isHidden(c) ? escaped(c) : std::string(letter);
        at = end;
    }
    return quoted + '"';
}

std::string yamlText(std::string_view text, int indent)
{
    if (!fitsBlock(text)) {
        return yamlQuoted(text);
    }
    std::string block = "|-\n";
    const std::string margin(static_cast<std::size_t>(indent), ' ');
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        block += (end > at ? margin : "") + std::string(text.substr(at, end - at)) + '\n';
        at = end + 1;
    }
    block.pop_back();
    return block;
}

} // namespace minplan::module
