#include "module/keys.h"
#include "module/parameters.h"
#include "module/read_tests.h"
#include "module/values.h"
#include "text/suggest.h"

namespace minplan::module {

namespace {

/// The parameter that an entry names; reported when the question has none such, and
/// none was lost.
const Parameter *parameterOf(Reading &reading, const Field &entry, const Question &question,
                             bool alsoReckoned, const MayBeLost &mayBeLost)
{
    std::vector<std::string> known;
    for (const Parameter &parameter : question.let) {
        if (!alsoReckoned && !std::holds_alternative<Range>(parameter.value)) {
            continue;
        }
        if (parameter.name == entry.key.text()) {
            return &parameter;
        }
        known.push_back(parameter.name);
    }
    if (!mayBeLost(entry.name())) {
        reading.add(kinds::unknownTestNumber, entry.key,
                    {question.id, entry.name(), text::nearest(entry.name(), known), joined(known)});
    }
    return nullptr;
}

bool isDrawn(const Range &range, text::Fraction value)
{
    const text::Fraction steps = (value - range.from) / range.step;
    return range.from <= value && value <= range.to && steps.denominator() == 1;
}

Bounds readNumberBounds(Reading &reading, const Field &field)
{
    if (!field.value.is(NodeKind::Map)) {
        const auto exactly = readNumber(reading, field);
        return {exactly, exactly};
    }
    const Fields fields(reading, field.value, keys::bounds, field.key);
    return {readNumber(reading, fields["at-least"]), readNumber(reading, fields["at-most"])};
}

} // namespace

std::map<std::string, text::Fraction> readTestValues(Reading &reading, const Field &field,
                                                     const Question &question,
                                                     const MayBeLost &mayBeLost)
{
    std::map<std::string, text::Fraction> values;
    for (const Field &entry : entriesOf(reading, field)) {
        const Parameter *parameter = parameterOf(reading, entry, question, false, mayBeLost);
        const auto value = readNumber(reading, entry);
        if (parameter == nullptr || !value) {
            continue;
        }
        const auto &range = std::get<Range>(parameter->value);
        if (!isDrawn(range, *value)) {
            const auto shown = [](text::Fraction number) { return number.toDecimal('.', 6); };
            reading.add(kinds::neverDrawn, entry.value,
                        {entry.name(), shown(*value), shown(range.from), shown(range.to),
                         shown(range.step)});
        }
        values[entry.name()] = *value;
    }
    return values;
}

std::map<std::string, Bounds> readTestBounds(Reading &reading, const Field &field,
                                             const Question &question, const MayBeLost &mayBeLost)
{
    std::map<std::string, Bounds> bounds;
    for (const Field &entry : entriesOf(reading, field)) {
        if (parameterOf(reading, entry, question, true, mayBeLost) != nullptr) {
            bounds[entry.name()] = readNumberBounds(reading, entry);
        }
    }
    return bounds;
}

} // namespace minplan::module
