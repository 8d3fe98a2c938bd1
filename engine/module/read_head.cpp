#include "module/fields.h"
#include "module/files.h"
#include "module/load.h"
#include "module/values.h"
#include "module/yaml_events.h"
#include "module/yaml_lines.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>

namespace minplan::module {

namespace {

constexpr std::array<std::string_view, 7> kHeadKeys{"module",  "edition", "title",   "language",
                                                    "summary", "minutes", "requires"};
constexpr std::array<std::string_view, 7> kStepKinds{"page",     "procedure", "case",  "quiz",
                                                     "exercise", "practice",  "survey"};

/// A module's text with the steps only counted. yaml-cpp would need milliseconds for them, and the
/// app shows ten cards before its first frame.
class Skimmer
{
public:
    explicit Skimmer(std::string_view yaml)
        : m_yaml(yaml)
    { }
    /// False when the file is not laid out in lines as people write it.
    bool skim();

    [[nodiscard]] const std::string &head() const { return m_head; }
    [[nodiscard]] const std::map<std::string, int> &steps() const { return m_steps; }

private:
    enum class Part { Head, Steps, Other };
    bool begin(const YamlLine &line);
    bool count(const YamlLine &line);

    std::string_view m_yaml;
    Part m_part = Part::Other;
    std::size_t m_indent = std::string_view::npos; ///< of the steps' dashes
    std::string m_head;
    std::map<std::string, int> m_steps;
};

/// A line that stands all the way out begins a part.
bool Skimmer::begin(const YamlLine &line)
{
    const std::string_view key = m_yaml.substr(line.key, m_yaml.find(':', line.key) - line.key);
    const bool known = std::find(kHeadKeys.begin(), kHeadKeys.end(), key) != kHeadKeys.end();
    m_part = known ? Part::Head : key == "steps" ? Part::Steps : Part::Other;
    const bool valueHere = line.value < line.end && m_yaml[line.value] != '#';
    return line.keyed && !(m_part == Part::Steps && valueHere);
}

bool Skimmer::count(const YamlLine &line)
{
    if (!line.item || line.indent > m_indent) {
        return true;
    }
    m_indent = line.indent;
    const std::string_view key = m_yaml.substr(line.key, m_yaml.find(':', line.key) - line.key);
    if (std::find(kStepKinds.begin(), kStepKinds.end(), key) == kStepKinds.end()) {
        return false;
    }
    ++m_steps[std::string(key)];
    return true;
}

bool Skimmer::skim()
{
    for (std::size_t at = 0; at < m_yaml.size();) {
        const std::size_t lineBreak = std::min(m_yaml.find('\n', at), m_yaml.size() - 1);
        const std::string_view text = m_yaml.substr(at, lineBreak + 1 - at);
        const std::size_t indent = text.find_first_not_of(" \r\n");
        const bool blank = indent == std::string_view::npos || text[indent] == '#';
        const bool out = indent == 0 && text.front() != '-';
        if (out && !blank && !begin(lineAt(m_yaml, at))) {
            return false;
        }
        // Only lines that may hold a step's dash are looked at closely.
        if (!out && !blank && m_part == Part::Steps && indent <= m_indent
            && !count(lineAt(m_yaml, at))) {
            return false;
        }
        if (m_part == Part::Head) {
            m_head += text;
        }
        at = lineBreak + 1;
    }
    return true;
}

std::map<std::string, int> stepsOf(const Field &field)
{
    std::map<std::string, int> steps;
    for (const Field &item : FieldRange(field)) {
        const Field kind = item.value.is(NodeKind::Map) ? firstOf(item.value, kStepKinds) : Field();
        if (kind.present()) {
            ++steps[kind.name()];
        }
    }
    return steps;
}

void take(ModuleHead &head, const Field &field)
{
    const std::string_view key = field.key.text();
    std::string text(field.value.text());
    if (key == "module") {
        head.id = std::move(text);
    } else if (key == "title") {
        head.title = std::move(text);
    } else if (key == "language" && !text.empty()) {
        head.language = std::move(text);
    } else if (key == "summary") {
        head.summary = std::move(text);
    } else if (key == "edition") {
        head.edition = wholeNumber(text).value_or(1);
    } else if (key == "minutes") {
        head.minutes = wholeNumber(text).value_or(0);
    } else if (key == "requires") {
        for (const Field &item : FieldRange(field)) {
            head.required.emplace_back(item.value.text());
        }
    } else if (key == "steps") {
        head.steps = stepsOf(field);
    }
}

} // namespace

ModuleHead readHead(const std::filesystem::path &moduleFile)
{
    ModuleHead head;
    std::string content;
    head.readable = readBytes(moduleFile, content) == FileRead::Done;
    if (!head.readable) {
        return head;
    }
    const std::string_view yaml = text::withoutByteOrderMark(content);
    Skimmer skimmer(yaml);
    const bool skimmed = skimmer.skim();
    const YamlEvents events = readEvents(skimmed ? std::string_view(skimmer.head()) : yaml, {});
    const Node root = events.tree.root();
    head.readable = !events.fault && root.is(NodeKind::Map) && root.first().text() == "module";
    for (const Field &field : FieldRange({Node(), root.is(NodeKind::Map) ? root : Node(), false})) {
        take(head, field);
    }
    if (skimmed) {
        head.steps = skimmer.steps();
    }
    return head;
}

} // namespace minplan::module
