#include "module/names.h"

#include "module/keys.h"
#include "module/values.h"

#include <algorithm>

namespace minplan::module {

void readSources(Reading &reading, const Field &field, Names &names)
{
    if (field.value.is(NodeKind::Damaged)) {
        names.sourceIds.setIncomplete();
    }
    for (const Field &entry : entriesOf(reading, field)) {
        Source source;
        source.id = readKeyId(reading, entry.key);
        names.sourceIds.claim(reading, source.id, entry.key);
        if (!expectMap(reading, entry)) {
            continue;
        }
        const Fields fields(reading, entry.value, keys::source, entry.key);
        source.text = readText(reading, fields["text"]);
        source.link = readLink(reading, fields["link"]);
        names.sources.push_back(std::move(source));
    }
}

std::optional<Source> readSourceOf(Reading &reading, const Field &field, const Names &names)
{
    const std::string id = readReference(reading, field, names.sourceIds, kinds::unknownSource);
    const auto found = std::find_if(names.sources.begin(), names.sources.end(),
                                    [&](const Source &source) { return source.id == id; });
    return id.empty() || found == names.sources.end() ? std::nullopt : std::optional(*found);
}

std::string readObjectiveOf(Reading &reading, const Field &field, const Names &names)
{
    if (names.objectivesElsewhere) {
        return readWord(reading, field);
    }
    return readReference(reading, field, names.objectives, kinds::unknownObjective);
}

} // namespace minplan::module
