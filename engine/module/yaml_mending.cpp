#include "module/yaml_mending.h"

#include "module/yaml_lines.h"

#include <algorithm>

namespace minplan::module {

namespace {

constexpr char kStandIn = 'x';

void blank(std::string &yaml, std::size_t begin, std::size_t end)
{
    for (std::size_t i = begin; i < std::min(end, yaml.size()); ++i) {
        if (yaml[i] != '\n' && yaml[i] != '\r') {
            yaml[i] = ' ';
        }
    }
}

/// Where the lines below that stand further in than `indent` end.
std::size_t endOfDeeper(const std::string &yaml, const YamlLine &first, std::size_t indent)
{
    std::size_t end = first.end;
    for (YamlLine line = first; line.next < yaml.size();) {
        line = lineAt(yaml, line.next);
        if (!line.blank && line.indent <= indent) {
            break;
        }
        end = line.end;
        if (line.next == line.begin) {
            break;
        }
    }
    return end;
}

void standIn(Mending &mending, std::size_t begin, std::size_t end)
{
    blank(mending.yaml, begin, end);
    const std::size_t limit = std::min(end, mending.yaml.size());
    if (begin < limit) {
        mending.yaml[begin] = kStandIn;
        mending.damaged.push_back(begin);
    }
}

bool blankValue(Mending &mending, std::size_t at)
{
    const YamlLine line = lineAt(mending.yaml, at);
    const bool hasValue = line.keyed && line.value < line.end;
    if (!hasValue || mending.yaml[line.value] == kStandIn) {
        return false;
    }
    standIn(mending, line.value, endOfDeeper(mending.yaml, line, line.key - line.begin));
    return true;
}

/// The list item that holds the line, `outer` levels further out; its line, or blank when none.
YamlLine itemAround(const std::string &yaml, std::size_t at, int outer)
{
    YamlLine line = lineAt(yaml, at);
    std::size_t indent = line.indent + 1;
    while (true) {
        if (line.item && !line.blank && line.indent < indent) {
            if (outer == 0) {
                return line;
            }
            --outer;
            indent = line.indent;
        } else if (!line.blank && line.indent < indent) {
            indent = line.item ? indent : line.indent + 1;
        }
        if (line.begin == 0) {
            return {0, 0, 0, 0, 0, 0, true, false, false};
        }
        line = lineAt(yaml, line.begin - 1);
    }
}

bool blankItem(Mending &mending, std::size_t at, int outer)
{
    const YamlLine line = itemAround(mending.yaml, at, outer);
    if (line.blank) {
        return false;
    }
    const std::size_t dash = line.begin + line.indent;
    const std::size_t end = endOfDeeper(mending.yaml, line, line.indent);
    std::size_t content = dash + 1;
    while (content < end
           && (mending.yaml[content] == ' ' || mending.yaml[content] == '\n'
               || mending.yaml[content] == '\r')) {
        ++content;
    }
    if (content >= end) {
        return false;
    }
    standIn(mending, content, end);
    return true;
}

/// The lines from the last one that stands all the way out, up to the next.
void blankTopEntry(Mending &mending, std::size_t at)
{
    YamlLine line = lineAt(mending.yaml, at);
    while (line.begin > 0 && (line.blank || line.indent > 0)) {
        line = lineAt(mending.yaml, line.begin - 1);
    }
    blank(mending.yaml, line.begin, endOfDeeper(mending.yaml, line, 0));
    mending.keysLost = true;
}

} // namespace

bool blankAround(Mending &mending, std::size_t at, int level)
{
    const std::string before = mending.yaml;
    if (level == 0 && blankValue(mending, at)) {
        return true;
    }
    if (level == 1 && !lineAt(mending.yaml, at).item) {
        const YamlLine line = lineAt(mending.yaml, at);
        blank(mending.yaml, line.begin, line.end);
        mending.keysLost = true;
        return mending.yaml != before;
    }
    if (!blankItem(mending, at, std::max(0, level - 2))) {
        blankTopEntry(mending, at);
    }
    return mending.yaml != before;
}

} // namespace minplan::module
