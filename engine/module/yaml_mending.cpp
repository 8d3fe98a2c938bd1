#include "module/yaml_mending.h"

#include "module/yaml_lines.h"

#include <algorithm>

namespace minplan::module {

namespace {

constexpr char kStandIn = 'x';
constexpr int kWays = 8;

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

void blankValue(Mending &mending, std::size_t at)
{
    const YamlLine line = lineAt(mending.yaml, at);
    const bool hasValue = line.keyed && line.value < line.end;
    if (hasValue) {
        standIn(mending, line.value, endOfDeeper(mending.yaml, line, line.key - line.begin));
    }
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

void blankItem(Mending &mending, std::size_t at, int outer)
{
    const YamlLine line = itemAround(mending.yaml, at, outer);
    if (line.blank) {
        return;
    }
    const std::size_t dash = line.begin + line.indent;
    const std::size_t end = endOfDeeper(mending.yaml, line, line.indent);
    std::size_t content = dash + 1;
    while (content < end
           && (mending.yaml[content] == ' ' || mending.yaml[content] == '\n'
               || mending.yaml[content] == '\r')) {
        ++content;
    }
    if (content < end) {
        standIn(mending, content, end);
    }
}

/// The line alone: what stands further in below it may belong to the line above.
void blankLine(Mending &mending, std::size_t at)
{
    const YamlLine line = lineAt(mending.yaml, at);
    blank(mending.yaml, line.begin, line.end);
    mending.keysLost = true;
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

/// The n-th way to blank, from the least to the most.
void blankBy(Mending &mending, std::size_t at, int way)
{
    switch (way) {
    case 0:
        blankValue(mending, at);
        return;
    case 1:
        if (!lineAt(mending.yaml, at).item) {
            blankLine(mending, at);
        }
        return;
    case 2:
        blankItem(mending, at, 0);
        return;
    case 3:
        blankLine(mending, at);
        return;
    case kWays - 1:
        blankTopEntry(mending, at);
        return;
    default:
        blankItem(mending, at, way - 3);
        return;
    }
}

} // namespace

bool blankAround(Mending &mending, std::size_t at, int &level)
{
    const std::string before = mending.yaml;
    while (level < kWays) {
        blankBy(mending, at, level++);
        if (mending.yaml != before) {
            return true;
        }
    }
    return false;
}

} // namespace minplan::module
