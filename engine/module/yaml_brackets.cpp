#include "module/yaml_brackets.h"

#include "module/yaml_faults.h"
#include "module/yaml_lines.h"

#include <algorithm>

namespace minplan::module {

namespace {

constexpr std::size_t kNowhere = std::string_view::npos;

bool beginsComment(std::string_view text, std::size_t at)
{
    constexpr std::string_view before = " \t[{,";
    return text[at] == '#' && at > 0 && before.find(text[at - 1]) != kNowhere;
}

/// How many brackets a text opens and does not close, quoted parts and comments aside.
int openBrackets(std::string_view text)
{
    int open = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' || c == '\'') {
            const std::size_t end = endOfQuoted(text, i);
            i = end == kNowhere ? text.size() : end - 1;
        } else if (beginsComment(text, i)) {
            i = std::min(text.find('\n', i), text.size());
        } else if (c == '[' || c == '{') {
            ++open;
        } else if ((c == ']' || c == '}') && --open == 0) {
            return 0;
        }
    }
    return open;
}

} // namespace

std::size_t bracketBefore(std::string_view yaml, std::size_t at)
{
    constexpr int kLookedBack = 30;
    const std::size_t end = lineAt(yaml, at).end;
    YamlLine line = lineAt(yaml, at);
    for (int i = 0; i < kLookedBack; ++i) {
        const char first = line.value < yaml.size() ? yaml[line.value] : '\0';
        const bool opens = line.value < line.end && (first == '[' || first == '{');
        if (opens && line.value < at
            && openBrackets(yaml.substr(line.value, end - line.value)) > 0) {
            return line.value;
        }
        if (line.begin == 0) {
            break;
        }
        line = lineAt(yaml, line.begin - 1);
    }
    return kNowhere;
}

} // namespace minplan::module
