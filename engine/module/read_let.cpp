#include "module/read_let.h"

#include "module/keys.h"
#include "module/let_values.h"
#include "module/parameters.h"
#include "module/values.h"
#include "text/suggest.h"

#include <algorithm>

namespace minplan::module {

namespace {

constexpr std::size_t kMostNames = 50;

} // namespace

Let::Let(Reading &reading, const Field &field)
    : m_reading(reading)
    , m_present(field.present())
    , m_complete(!holdsDamage(field.value) && field.value.is(NodeKind::Map))
{
    std::vector<Field> entries = entriesOf(reading, field);
    if (entries.size() > kMostNames) {
        reading.add(kinds::letTooManyNames, field.key,
                    {std::to_string(entries.size()), std::to_string(kMostNames)});
        entries.clear();
        m_complete = false;
    }
    for (const Field &entry : entries) {
        m_names.push_back(entry.name());
    }
    for (const Field &entry : entries) {
        read(entry);
    }
    sort();
    std::vector<Node> places;
    for (const Parameter &parameter : m_parameters) {
        places.push_back(find(parameter.name)->value);
    }
    if (!m_parameters.empty()) {
        m_sound = tryAllValues(reading, m_parameters, places);
    }
}

void Let::read(const Field &entry)
{
    Draft draft{{entry.name(), Range{}}, entry.key, entry.value};
    if (!isParameterName(draft.parameter.name)) {
        m_reading.add(kinds::letName, entry.key, {draft.parameter.name});
        draft.sound = false;
    }
    if (entry.value.is(NodeKind::Map)) {
        readRange(entry, draft);
    } else {
        readFormula(entry, draft);
    }
    m_drafts.push_back(std::move(draft));
}

void Let::readRange(const Field &entry, Draft &draft)
{
    const Fields fields(m_reading, entry.value, keys::range, entry.key);
    const auto from = readNumber(m_reading, fields["from"]);
    const auto to = readNumber(m_reading, fields["to"]);
    const auto step = readNumber(m_reading, fields["step"]);
    if (step && *step <= text::Fraction(0)) {
        m_reading.add(kinds::letStep, fields["step"].value,
                      {std::string(fields["step"].value.text())});
    }
    if (from && to && *to < *from) {
        m_reading.add(
            kinds::letRange, fields["from"].value,
            {std::string(fields["from"].value.text()), std::string(fields["to"].value.text())});
    }
    const Range range{from.value_or(0), to.value_or(0), step.value_or(0)};
    draft.sound = draft.sound && from && to && step && countOf(range) > 0;
    draft.parameter.value = range;
}

void Let::readFormula(const Field &entry, Draft &draft)
{
    const std::string word = readWord(m_reading, entry);
    ParsedFormula parsed = parseFormula(word);
    draft.sound = draft.sound && parsed.ok;
    if (!parsed.ok && !word.empty()) {
        m_reading.add(kinds::formulaSyntax, entry.value,
                      {parsed.fault.empty() ? word : parsed.fault});
    }
    draft.parameter.value = std::move(parsed.formula);
}

Let::Draft *Let::find(const std::string &name)
{
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(), [&name](const Draft &draft) {
        return draft.parameter.name == name;
    });
    return found == m_drafts.end() ? nullptr : &*found;
}

bool Let::use(const std::string &name, Node at)
{
    Draft *draft = find(name);
    if (draft != nullptr) {
        draft->used = true;
    } else if (m_complete) {
        m_reading.add(kinds::unknownParameter, at,
                      {name, text::nearest(name, m_names), joined(m_names)});
    }
    return draft != nullptr;
}

/// Puts a parameter after those it needs. `way` leads to it; false when it needs itself, or what
/// cannot be read.
bool Let::place(std::size_t at, std::vector<std::size_t> &way, std::vector<int> &seen)
{
    const auto here = std::find(way.begin(), way.end(), at);
    if (here != way.end()) {
        std::string circle;
        for (auto step = here; step != way.end(); ++step) {
            circle += m_drafts[*step].parameter.name + " → ";
        }
        m_reading.add(kinds::letCircle, m_drafts[at].value, {circle + m_drafts[at].parameter.name});
        return false;
    }
    if (seen[at] != 0) {
        return m_drafts[at].sound;
    }
    way.push_back(at);
    if (const auto *formula = std::get_if<Formula>(&m_drafts[at].parameter.value)) {
        for (const Formula::Instruction &step : formula->program) {
            if (step.op != Formula::Op::Name) {
                continue;
            }
            const bool known = use(step.name, m_drafts[at].value);
            const bool sound = known
                && place(static_cast<std::size_t>(find(step.name) - m_drafts.data()), way, seen);
            m_drafts[at].sound = m_drafts[at].sound && sound;
        }
    }
    way.pop_back();
    seen[at] = 1;
    if (m_drafts[at].sound) {
        m_parameters.push_back(m_drafts[at].parameter);
    }
    return m_drafts[at].sound;
}

void Let::sort()
{
    std::vector<int> seen(m_drafts.size());
    std::vector<std::size_t> way;
    for (std::size_t at = 0; at < m_drafts.size(); ++at) {
        (void)place(at, way, seen);
    }
}

void Let::useTexts(Node value)
{
    if (value.is(NodeKind::Scalar)) {
        int unknown = 0;
        for (const Placeholder &place : placeholdersIn(value.text())) {
            unknown += use(std::string(place.name), value) ? 0 : 1;
            if (unknown == kMostUnknownInText) {
                return;
            }
        }
        return;
    }
    for (const Field &field : FieldRange({Node(), value, false})) {
        if (field.key.is(NodeKind::Scalar)) {
            useTexts(field.key);
        }
        useTexts(field.value);
    }
}

void Let::useTextsOf(Node map)
{
    for (const Field &field : FieldRange({Node(), map, false})) {
        if (field.key.text() != "let") {
            useTexts(field.value);
        }
    }
}

void Let::reportUnused() const
{
    for (const Draft &draft : m_drafts) {
        if (!draft.used) {
            m_reading.add(kinds::unusedParameter, draft.key, {draft.parameter.name});
        }
    }
}

} // namespace minplan::module
