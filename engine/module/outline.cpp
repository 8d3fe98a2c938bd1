#include "module/outline.h"

#include "module/yaml.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace minplan::module {

namespace {

/// Kind of step → the list of its parts and the key that begins each.
struct Parts {
    std::string_view kind;
    std::string_view list;
    std::string_view part;
};
constexpr std::array kKinds{Parts{"page", "", ""},
                            Parts{"procedure", "stages", "stage"},
                            Parts{"case", "scenes", "scene"},
                            Parts{"quiz", "questions", "question"},
                            Parts{"exercise", "", ""},
                            Parts{"practice", "", ""},
                            Parts{"survey", "", ""}};

Field fieldNamed(Node map, std::string_view name)
{
    if (!map.is(NodeKind::Map)) {
        return {};
    }
    for (const Field &field : FieldRange({Node(), map, false})) {
        if (field.key.text() == name) {
            return field;
        }
    }
    return {};
}

class Outliner
{
public:
    explicit Outliner(const text::SourceText &source)
        : m_source(source)
    { }

    void take(const Field &item)
    {
        for (const Parts &kind : kKinds) {
            const Field field = fieldNamed(item.value, kind.kind);
            if (!field.value.is(NodeKind::Scalar) || field.value.text().empty()) {
                continue;
            }
            m_steps.push_back({std::string(field.value.text()), std::string(kind.kind),
                               lineOf(item.value), m_source.lineCount(),
                               partsOf(item.value, kind)});
            return;
        }
    }
    /// A step reaches down to the next.
    std::vector<OutlineStep> finish(int lastLine)
    {
        for (std::size_t at = 0; at < m_steps.size(); ++at) {
            m_steps[at].lastLine = at + 1 < m_steps.size() ? m_steps[at + 1].line - 1 : lastLine;
        }
        return std::move(m_steps);
    }
    [[nodiscard]] int lineOf(Node node) const { return m_source.positionAt(node.begin()).line; }

private:
    [[nodiscard]] std::vector<OutlinePart> partsOf(Node step, const Parts &kind) const
    {
        std::vector<OutlinePart> parts;
        const Field list = fieldNamed(step, kind.list);
        if (!list.value.is(NodeKind::List)) {
            return parts;
        }
        for (const Field &item : FieldRange(list)) {
            const Field id = fieldNamed(item.value, kind.part);
            if (id.value.is(NodeKind::Scalar)) {
                parts.push_back({std::string(id.value.text()), lineOf(item.value)});
            }
        }
        return parts;
    }

    const text::SourceText &m_source;
    std::vector<OutlineStep> m_steps;
};

/// The last line of the steps: up to the key that follows them, or the end of the text.
int lastLineOf(const Outliner &outliner, const text::SourceText &source, Node root, Node steps)
{
    int last = source.lineCount();
    for (const Field &field : FieldRange({Node(), root, false})) {
        if (field.key.begin() > steps.begin()) {
            last = std::min(last, outliner.lineOf(field.key) - 1);
        }
    }
    return last;
}

/// The last of `list` that begins on the line or before it.
template <typename Item> const Item *lastUpTo(const std::vector<Item> &list, int line)
{
    const auto after = std::find_if(list.rbegin(), list.rend(),
                                    [line](const Item &item) { return item.line <= line; });
    return after == list.rend() ? nullptr : &*after;
}

} // namespace

std::vector<OutlineStep> outlineOf(const text::SourceText &source)
{
    const YamlFile file = readYaml(source);
    const Node root = file.document->tree.root();
    const Field steps = fieldNamed(root, "steps");
    if (!steps.value.is(NodeKind::List)) {
        return {};
    }
    Outliner outliner(source);
    for (const Field &item : FieldRange(steps)) {
        outliner.take(item);
    }
    return outliner.finish(lastLineOf(outliner, source, root, steps.value));
}

const OutlineStep *stepAt(const std::vector<OutlineStep> &outline, int line)
{
    const OutlineStep *step = lastUpTo(outline, line);
    return step != nullptr && line <= step->lastLine ? step : nullptr;
}

const OutlinePart *partAt(const OutlineStep &step, int line)
{
    return lastUpTo(step.parts, line);
}

} // namespace minplan::module
