#include "module/keys.h"
#include "module/steps.h"
#include "module/values.h"
#include "text/suggest.h"

#include <algorithm>

namespace minplan::module {

namespace {

constexpr std::size_t kMostNodes = 5000;

constexpr std::array<std::string_view, 7> kStepKinds{"page",     "procedure", "case",  "quiz",
                                                     "exercise", "practice",  "survey"};

std::span<const Key> keysOf(std::string_view kind)
{
    constexpr std::array<std::span<const Key>, 6> tables{
        keys::page, keys::procedure, keys::caseStep, keys::quiz, keys::exercise, keys::practice};
    const auto *place = std::find(kStepKinds.begin(), kStepKinds.end(), kind);
    return tables.at(static_cast<std::size_t>(place - kStepKinds.begin()));
}

/// Reports a second key that names a kind; then it is not known what else belongs.
bool hasOneKind(Reading &reading, Node map, const Field &first)
{
    bool one = true;
    for (const Field &field : FieldRange({Node(), map, false})) {
        const bool names
            = std::find(kStepKinds.begin(), kStepKinds.end(), field.key.text()) != kStepKinds.end();
        if (names && field.key.text() != first.key.text()) {
            one = false;
            reading.addConflict(kinds::severalStepKinds, field.key, {first.name(), field.name()},
                                {first.key});
        }
    }
    return one;
}

bool belongsToSomeStep(std::string_view key)
{
    return std::any_of(kStepKinds.begin(), kStepKinds.end() - 1, [&](std::string_view kind) {
        const std::span<const Key> keys = keysOf(kind);
        return std::any_of(keys.begin(), keys.end(),
                           [&](const Key &one) { return one.name == key; });
    });
}

/// The one key that is a kind misspelt, put right.
std::vector<text::Edit> respeltKind(Reading &reading, Node map,
                                    const std::vector<std::string> &known)
{
    std::vector<text::Edit> edits;
    for (const Field &field : FieldRange({Node(), map, false})) {
        const std::string meant = text::nearestForSure(field.key.text(), known);
        if (!meant.empty() && !belongsToSomeStep(field.key.text())) {
            edits.push_back({reading.rangeOf(field.key), meant});
        }
    }
    return edits.size() == 1 ? edits : std::vector<text::Edit>();
}

void reportNoKind(Reading &reading, Node map)
{
    const std::vector<std::string> known(kStepKinds.begin(), kStepKinds.end());
    std::string meant;
    for (const Field &field : FieldRange({Node(), map, false})) {
        meant = meant.empty() ? text::nearest(field.key.text(), known) : meant;
    }
    reading.addFixable(kinds::unknownStepKind, map.size() > 0 ? map.first() : map,
                       {meant, joined(known)}, respeltKind(reading, map, known));
}

/// `use` stands alone: what the file it names has, the step must not have too.
bool readUsed(StepContext &context, const Fields &fields, std::string_view kind, Step &step)
{
    const Field use = fields["use"];
    if (!use.present()) {
        return false;
    }
    for (const std::string_view own : {"stages", "people", "meters", "start", "scenes"}) {
        const bool possible = (kind == "case") != (own == "stages");
        if (possible && fields.has(own)) {
            context.reading.addConflict(kinds::useAndOwn, fields[own].key, {std::string(own)},
                                        {use.key});
        }
    }
    Reading *file = context.loading.openUsed(context.reading, use, kind);
    if (file != nullptr) {
        UsedStep used = kind == "case" ? readCaseFile(*file) : readProcedureFile(*file);
        step.use = use.value.text();
        step.titleFromUse = step.title.empty();
        step.title = step.titleFromUse ? used.title : step.title;
        step.kind = std::move(used.kind);
    } else if (kind == "case") {
        step.kind = Case();
    } else {
        step.kind = Procedure();
    }
    return true;
}

/// What a step needs only when it does not use a file.
void require(const Fields &fields, std::string_view name, std::string_view example)
{
    if (!fields.has(name) && !fields.reading().keysLost(fields.map())) {
        fields.reading().add(
            kinds::missingKey, fields.owner(),
            {std::string(name), std::string(fields.owner().text()), std::string(example)});
    }
}

void readKind(StepContext &context, const Fields &fields, std::string_view kind, Step &step)
{
    if (kind == "page") {
        step.kind = readPage(fields);
    } else if (kind == "quiz") {
        step.kind = readQuiz(context, fields);
    } else if (kind == "exercise") {
        step.kind = readExercise(fields);
    } else if (kind == "practice") {
        step.kind = readPractice(fields);
    } else if (readUsed(context, fields, kind, step)) {
        return;
    } else if (kind == "procedure") {
        require(fields, "title", "title: Sett mål sammen");
        require(fields, "stages", "stages: [{stage: forbered, title: Forbered samtalen}]");
        step.kind = readProcedure(fields, context.names);
    } else {
        require(fields, "title", "title: Samtalen med Arne");
        require(fields, "scenes", "scenes: [{scene: kaia, text: Hjemme hos Arne., end: good}]");
        step.kind = readCase(fields);
    }
}

} // namespace

std::optional<Step> readStep(StepContext &context, const Field &item, Ids &stepIds)
{
    Reading &reading = context.reading;
    if (!expectMap(reading, item, "page: velkommen")) {
        return {};
    }
    if (item.value.weight() > kMostNodes) {
        reading.add(kinds::tooMuch, item.value.first(), {std::to_string(item.value.weight())});
        return {};
    }
    const Field kind = firstOf(item.value, kStepKinds);
    if (!kind.present()) {
        reportNoKind(reading, item.value);
        return {};
    }
    if (!hasOneKind(reading, item.value, kind)) {
        return {};
    }
    if (kind.key.text() == "survey") {
        reading.add(kinds::notYet, kind.key, {"survey"});
        return {};
    }
    const Fields fields(reading, item.value, keysOf(kind.key.text()), kind.value);
    Step step;
    step.id = readId(reading, kind);
    stepIds.claim(reading, step.id, kind.value);
    step.title = readText(reading, fields["title"]);
    step.objective = readObjectiveOf(reading, fields["objective"], context.names);
    ReadHistory history = readHistory(fields, step.id, context.names.edition);
    step.history = std::move(history.history);
    context.formerSteps.claim(reading, step.history.was, history.wasAt);
    readKind(context, fields, kind.key.text(), step);
    return step;
}

} // namespace minplan::module
