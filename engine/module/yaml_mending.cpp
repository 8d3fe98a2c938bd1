#include "module/yaml_mending.h"

#include "module/yaml_lines.h"

#include <algorithm>
#include <optional>

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
    mending.lost.push_back(line.begin);
}

/// The lines from the last one that stands all the way out, up to the next.
void blankTopEntry(Mending &mending, std::size_t at)
{
    YamlLine line = lineAt(mending.yaml, at);
    while (line.begin > 0 && (line.blank || line.indent > 0)) {
        line = lineAt(mending.yaml, line.begin - 1);
    }
    blank(mending.yaml, line.begin, endOfDeeper(mending.yaml, line, 0));
    mending.lost.push_back(line.begin);
}

std::size_t columnOf(const YamlLine &line)
{
    return line.key - line.begin;
}

/// How far in the items stand that a list above has, when the item at the line stands further out
/// than they do; nothing when it stands as it should.
std::optional<std::size_t> siblingsOf(const std::string &yaml, const YamlLine &item)
{
    std::optional<std::size_t> siblings;
    for (auto line = filledAbove(yaml, item); line; line = filledAbove(yaml, *line)) {
        if (line->indent <= item.indent) {
            return line->item ? std::nullopt : siblings;
        }
        if (line->item) {
            siblings = std::min(siblings.value_or(line->indent), line->indent);
        }
    }
    return {};
}

/// The line above that stands too far out, so that this one, which fits what stands above both,
/// seems to belong to it.
std::optional<YamlLine> strayAbove(const std::string &yaml, const YamlLine &fitting)
{
    std::optional<YamlLine> stray;
    for (auto line = filledAbove(yaml, fitting); line; line = filledAbove(yaml, *line)) {
        if (!stray && line->indent > fitting.indent) {
            continue;
        }
        if (!stray) {
            if (line->indent == fitting.indent || line->item || !line->keyed) {
                return {};
            }
            stray = line;
        } else if (line->indent <= stray->indent) {
            return {};
        } else if (line->indent == fitting.indent || columnOf(*line) == fitting.indent) {
            return stray;
        }
    }
    return {};
}

/// The item right above whose dash stands too far out for all that follows in it, or nothing.
std::optional<YamlLine> dashTooFarOut(const std::string &yaml, const YamlLine &first)
{
    const std::optional<YamlLine> above = filledAbove(yaml, first);
    const bool holds = above && above->item && above->keyed && above->value < above->end
        && columnOf(*above) < first.indent && !first.item;
    const std::optional<YamlLine> next = filledBelow(yaml, first);
    return holds && next && next->indent >= first.indent ? above : std::nullopt;
}

/// Such an item to its end: the items after it, whose dashes stand right, are left.
void blankShifted(Mending &mending, const YamlLine &item, std::size_t keys)
{
    const std::size_t deepest = endOfDeeper(mending.yaml, item, item.indent);
    std::size_t end = item.end;
    for (auto line = filledBelow(mending.yaml, item);
         line && line->end <= deepest && !(line->item && line->indent < keys);
         line = filledBelow(mending.yaml, *line)) {
        end = line->end;
    }
    blank(mending.yaml, item.begin, end);
    mending.lost.push_back(item.begin);
}

/// Of a line whose place is in doubt: a line above that is to blame, or the item that stands too
/// far out, without the items below it.
bool blankMisplaced(Mending &mending, std::size_t at)
{
    const YamlLine line = lineAt(mending.yaml, at);
    if (const auto stray = strayAbove(mending.yaml, line)) {
        blankLine(mending, stray->begin);
        return true;
    }
    if (const auto item = dashTooFarOut(mending.yaml, line)) {
        blankShifted(mending, *item, line.indent);
        return true;
    }
    const auto siblings = line.item ? siblingsOf(mending.yaml, line) : std::nullopt;
    if (siblings) {
        blank(mending.yaml, line.begin, endOfDeeper(mending.yaml, line, *siblings));
        mending.lost.push_back(line.begin);
    }
    return siblings.has_value();
}

/// What stands below a key whose line holds nothing more, if anything does.
bool blankBelow(Mending &mending, std::size_t at)
{
    const YamlLine key = lineAt(mending.yaml, at);
    const std::size_t end = endOfDeeper(mending.yaml, key, columnOf(key));
    const std::size_t first = mending.yaml.find_first_not_of(" \t\r\n", key.end);
    if (first >= end) {
        return false;
    }
    standIn(mending, first, end);
    return true;
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
    if (level == kMisplaced || level == kBelow) {
        const bool misplaced = level == kMisplaced;
        level = misplaced ? 1 : 0;
        if (misplaced ? blankMisplaced(mending, at) : blankBelow(mending, at)) {
            return true;
        }
    }
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
