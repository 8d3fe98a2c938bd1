#include "module/files.h"
#include "module/load.h"
#include "module/values.h"
#include "module/yaml_events.h"

namespace minplan::module {

ModuleHead readHead(const std::filesystem::path &moduleFile)
{
    ModuleHead head;
    std::string content;
    head.readable = readBytes(moduleFile, content) == FileRead::Done;
    if (!head.readable) {
        return head;
    }
    std::string_view yaml = content;
    yaml.remove_prefix(yaml.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    const YamlEvents events = readEvents(yaml, {});
    const Node root = events.tree.root();
    head.readable = !events.fault && root.is(NodeKind::Map) && root.first().text() == "module";
    for (const Field &field : FieldRange({Node(), root.is(NodeKind::Map) ? root : Node(), false})) {
        const std::string_view key = field.key.text();
        const std::string text(field.value.text());
        if (key == "module") {
            head.id = text;
        } else if (key == "title") {
            head.title = text;
        } else if (key == "summary") {
            head.summary = text;
        } else if (key == "edition") {
            head.edition = wholeNumber(text).value_or(1);
        } else if (key == "minutes") {
            head.minutes = wholeNumber(text).value_or(0);
        } else if (key == "requires") {
            for (const Field &item : FieldRange(field)) {
                head.required.emplace_back(item.value.text());
            }
        } else if (key == "steps") {
            for (const Field &item : FieldRange(field)) {
                if (item.value.is(NodeKind::Map) && item.value.size() > 0) {
                    ++head.steps[std::string(item.value.first().text())];
                }
            }
        }
    }
    return head;
}

} // namespace minplan::module
