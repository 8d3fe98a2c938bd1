#include "module/keys.h"
#include "module/steps.h"
#include "module/values.h"

namespace minplan::module {

namespace {

std::optional<Stage> readStage(Reading &reading, const Field &item, const Names &names, Ids &ids)
{
    constexpr std::array<std::string_view, 1> idKey{"stage"};
    if (!expectMap(reading, item, "stage: forbered")) {
        return {};
    }
    const Fields fields(reading, item.value, keys::stage, firstOf(item.value, idKey).value);
    Stage stage;
    stage.id = readId(reading, fields["stage"]);
    ids.claim(reading, stage.id, fields["stage"].value);
    stage.title = readText(reading, fields["title"]);
    stage.text = readText(reading, fields["text"]);
    stage.tasks = readItems(reading, fields["do"]);
    stage.pitfall = readText(reading, fields["pitfall"]);
    stage.why = readText(reading, fields["why"]);
    stage.source = readSourceOf(reading, fields["source"], names);
    return stage;
}

} // namespace

Procedure readProcedure(const Fields &fields, const Names &names)
{
    Procedure procedure;
    Ids ids;
    for (const Field &item : someItemsOf(fields.reading(), fields["stages"])) {
        if (std::optional<Stage> stage = readStage(fields.reading(), item, names, ids)) {
            procedure.stages.push_back(std::move(*stage));
        }
    }
    return procedure;
}

} // namespace minplan::module
