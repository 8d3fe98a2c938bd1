#include "module/keys.h"
#include "module/question_kinds.h"
#include "module/steps.h"
#include "module/values.h"

#include <algorithm>

namespace minplan::module {

namespace {

bool namesKind(std::string_view key)
{
    return std::find(kQuestionKinds.begin(), kQuestionKinds.end(), key) != kQuestionKinds.end();
}

/// The one key that names the kind; absent, and reported, when there is none or several.
Field theKind(const Fields &fields)
{
    Reading &reading = fields.reading();
    Field kind;
    bool several = false;
    for (const Field &field : FieldRange({Node(), fields.map(), false})) {
        const std::string_view name = field.key.text();
        if (!namesKind(name) || name == kind.key.text() || !fields.has(name)) {
            continue;
        }
        if (kind.present()) {
            several = true;
            reading.addConflict(kinds::severalQuestionKinds, field.key, {kind.name(), field.name()},
                                {kind.key});
        } else {
            kind = field;
        }
    }
    if (!kind.present() && !reading.keysLost(fields.map())) {
        const std::vector<std::string> names(kQuestionKinds.begin(), kQuestionKinds.end());
        reading.add(kinds::noQuestionKind, fields.owner(),
                    {std::string(fields.owner().text()), joined(names)});
    }
    return several ? Field() : kind;
}

void readPoints(const Fields &fields, Question &question)
{
    Reading &reading = fields.reading();
    const Field field = fields["points"];
    if (std::holds_alternative<Reflect>(question.kind)) {
        question.points = 0;
        if (field.present()) {
            reading.add(kinds::pointsOfReflection, field.key);
        }
        return;
    }
    const std::optional<text::Fraction> points = readNumber(reading, field);
    if (points && *points <= text::Fraction(0)) {
        reading.add(kinds::pointsNotPositive, field.value, {std::string(field.value.text())});
        return;
    }
    question.points = points.value_or(1);
}

} // namespace

std::optional<Question> readQuestion(Reading &reading, const Field &item, const Names &names,
                                     QuestionPlace &at)
{
    constexpr std::array<std::string_view, 1> idKey{"question"};
    if (!expectMap(reading, item, "question: hvem-har-rett")) {
        return {};
    }
    const Fields fields(reading, item.value, keys::question, firstOf(item.value, idKey).value);
    Question question;
    question.id = readId(reading, fields["question"]);
    ReadHistory history = readHistory(fields, question.id, names.edition);
    at = {fields["question"].value, std::move(history.wasAt)};
    question.history = std::move(history.history);
    question.objective = readObjectiveOf(reading, fields["objective"], names);
    question.ask = readText(reading, fields["ask"]);
    const Field kind = theKind(fields);
    Let let(reading, fields["let"]);
    if (kind.present() && !kind.value.is(NodeKind::Damaged)) {
        question.kind = readQuestionKind({reading, kind, fields["with"], fields.owner(), let});
    }
    if (let.present()) {
        let.useTextsOf(item.value);
        let.reportUnused();
        question.let = let.parameters();
    }
    question.why = readText(reading, fields["why"]);
    question.source = readSourceOf(reading, fields["source"], names);
    question.hint = readText(reading, fields["hint"]);
    readPoints(fields, question);
    const bool explained = fields.has("why") || std::holds_alternative<Reflect>(question.kind);
    if (!explained && kind.present() && !reading.keysLost(fields.map())) {
        reading.add(kinds::questionWithoutWhy, fields.owner(), {question.id});
    }
    return kind.present() ? std::optional(std::move(question)) : std::nullopt;
}

} // namespace minplan::module
