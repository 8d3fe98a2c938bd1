#include "module/case_graph.h"
#include "module/cast.h"
#include "module/keys.h"
#include "module/steps.h"
#include "module/values.h"

#include <algorithm>
#include <set>

namespace minplan::module {

namespace {

/// Reads one case: what its parts refer to is gathered first.
class CaseReader
{
public:
    explicit CaseReader(const Fields &fields)
        : m_fields(fields)
        , m_reading(fields.reading())
    { }
    Case read();

private:
    void gatherScenes();
    void readScene(const Field &item);
    void readWays(const Fields &fields, Scene &scene, SceneNodes &nodes);
    Choice readChoice(const Fields &fields);
    void readChoices(const Field &list, Scene &scene, SceneNodes &nodes);
    std::vector<Line> readSay(const Field &list);
    std::optional<Condition> readWhen(const Field &field);
    std::map<std::string, int> readAdd(const Field &field);
    void checkPeople();
    void checkMeters();

    const Fields &m_fields;
    Reading &m_reading;
    Case m_case;
    std::vector<SceneNodes> m_nodes;
    Ids m_people;
    Ids m_meters;
    Ids m_scenes;
    std::set<std::string> m_spoken;
    std::set<std::string> m_compared; ///< meters that some `when` reads
    bool m_whole = true;
};

/// All ids before any `go` is looked up.
void CaseReader::gatherScenes()
{
    constexpr std::array<std::string_view, 1> idKey{"scene"};
    const Node list = m_fields["scenes"].value;
    if (holdsDamage(list) || m_reading.keysLost(m_fields.map())) {
        m_scenes.setIncomplete();
        m_whole = false;
    }
    if (!list.is(NodeKind::List)) {
        m_scenes.setIncomplete();
        return;
    }
    for (const Field &item : FieldRange({Node(), list, true})) {
        const Field id = item.value.is(NodeKind::Map) ? firstOf(item.value, idKey) : Field();
        const std::string word = id.present() ? readId(m_reading, id) : std::string();
        m_scenes.claim(m_reading, word, id.value);
        m_whole = m_whole && !word.empty();
        if (word.empty()) {
            m_scenes.setIncomplete();
        }
    }
}

std::optional<Condition> CaseReader::readWhen(const Field &field)
{
    const std::string word = readWord(m_reading, field);
    if (word.empty()) {
        return {};
    }
    ParsedCondition parsed = parseCondition(word);
    if (!parsed.ok) {
        m_reading.add(kinds::conditionSyntax, field.value,
                      {parsed.fault.empty() ? word : parsed.fault});
        m_whole = false;
        return {};
    }
    for (const Condition::Instruction &step : parsed.condition.program) {
        if (step.op == Condition::Op::Meter) {
            m_compared.insert(step.meter);
            m_whole = m_meters.check(m_reading, kinds::unknownMeter, step.meter, field.value)
                && m_whole;
        }
    }
    return parsed.condition;
}

std::map<std::string, int> CaseReader::readAdd(const Field &field)
{
    std::map<std::string, int> add;
    for (const Field &entry : entriesOf(m_reading, field)) {
        const bool known = m_meters.check(m_reading, kinds::unknownMeter, entry.name(), entry.key);
        const auto change = readWhole(m_reading, entry, -kMeterLimit, kMeterLimit);
        if (known && change) {
            add.emplace(entry.name(), *change);
        }
    }
    return add;
}

Choice CaseReader::readChoice(const Fields &fields)
{
    Choice choice;
    choice.id = readId(m_reading, fields["choice"]);
    choice.when = readWhen(fields["when"]);
    choice.text = readText(m_reading, fields["text"]);
    choice.add = readAdd(fields["add"]);
    choice.feedback = readText(m_reading, fields["feedback"]);
    choice.go = readReference(m_reading, fields["go"], m_scenes, kinds::unknownScene);
    m_whole = m_whole && !choice.go.empty();
    return choice;
}

void CaseReader::readChoices(const Field &list, Scene &scene, SceneNodes &nodes)
{
    constexpr std::array<std::string_view, 1> idKey{"choice"};
    Ids ids;
    m_whole = m_whole && list.value.is(NodeKind::List) && !holdsDamage(list.value);
    for (const Field &item : someItemsOf(m_reading, list)) {
        if (!expectMap(m_reading, item, "choice: spor")) {
            m_whole = false;
            continue;
        }
        const Node id = firstOf(item.value, idKey).value;
        const Fields fields(m_reading, item.value, keys::choice, id);
        scene.choices.push_back(readChoice(fields));
        nodes.choices.push_back(fields.owner());
        ids.claim(m_reading, scene.choices.back().id, id);
    }
}

std::vector<Line> CaseReader::readSay(const Field &list)
{
    std::vector<Line> lines;
    for (const Field &item : someItemsOf(m_reading, list)) {
        if (item.value.is(NodeKind::Damaged)) {
            m_people.setIncomplete();
            continue;
        }
        if (!item.value.is(NodeKind::Map) || item.value.size() != 1) {
            m_reading.add(kinds::lineForm, item.value.size() > 0 ? item.value.first() : item.value);
            continue;
        }
        const Field line = *FieldRange(item).begin();
        m_spoken.insert(line.name());
        m_people.check(m_reading, kinds::unknownPerson, line.name(), line.key);
        lines.push_back({line.name(), readText(m_reading, line)});
    }
    return lines;
}

/// Exactly one of choices, go, end.
void CaseReader::readWays(const Fields &fields, Scene &scene, SceneNodes &nodes)
{
    Field way;
    for (const std::string_view name : {"choices", "go", "end"}) {
        if (!fields.has(name)) {
            continue;
        }
        if (way.present()) {
            m_reading.addConflict(kinds::sceneLeadsSeveral, fields[name].key,
                                  {scene.id, way.name(), std::string(name)}, {way.key});
        }
        way = way.present() ? way : fields[name];
    }
    if (!way.present() && !m_reading.keysLost(fields.map())) {
        m_reading.add(kinds::sceneLeadsNowhere, fields.owner(), {scene.id});
        m_whole = false;
    }
    if (fields.has("choices")) {
        readChoices(fields["choices"], scene, nodes);
    }
    if (fields.has("go")) {
        scene.go = readReference(m_reading, fields["go"], m_scenes, kinds::unknownScene);
        m_whole = m_whole && !scene.go.empty();
    }
    constexpr std::array<std::string_view, 3> endings{"good", "mixed", "poor"};
    if (const auto end = readOneOf(m_reading, fields["end"], endings)) {
        scene.end = static_cast<Ending>(*end);
    } else if (fields.has("end")) {
        m_whole = false;
    }
}

void CaseReader::readScene(const Field &item)
{
    constexpr std::array<std::string_view, 1> idKey{"scene"};
    if (!expectMap(m_reading, item, "scene: kaia")) {
        return;
    }
    const Node id = firstOf(item.value, idKey).value;
    const Fields fields(m_reading, item.value, keys::scene, id);
    Scene scene;
    scene.id = isId(id.text()) ? std::string(id.text()) : std::string();
    SceneNodes nodes{fields.owner(), {}};
    scene.text = readText(m_reading, fields["text"]);
    scene.image = readImage(m_reading, fields["image"]);
    scene.say = readSay(fields["say"]);
    scene.ask = readText(m_reading, fields["ask"]);
    if (!fields.has("text") && !fields.has("say") && !m_reading.keysLost(fields.map())) {
        m_reading.add(kinds::emptyScene, fields.owner(), {scene.id});
    }
    readWays(fields, scene, nodes);
    scene.debrief = readText(m_reading, fields["debrief"]);
    if (fields.has("debrief") && !fields.has("end")) {
        m_reading.add(kinds::debriefWithoutEnd, fields["debrief"].key);
    }
    m_case.scenes.push_back(std::move(scene));
    m_nodes.push_back(std::move(nodes));
}

void CaseReader::checkPeople()
{
    const Field people = m_fields["people"];
    for (const Field &entry : FieldRange(people.value.is(NodeKind::Map) ? people : Field())) {
        const bool silent = !m_spoken.contains(entry.name());
        const bool counted = m_people.complete() && m_whole;
        if (silent && counted && entry.key.is(NodeKind::Scalar)) {
            m_reading.add(kinds::emptySay, entry.key, {entry.name()});
        }
    }
}

void CaseReader::checkMeters()
{
    const Field meters = m_fields["meters"];
    for (const Field &entry : FieldRange(meters.value.is(NodeKind::Map) ? meters : Field())) {
        if (m_whole && isId(entry.key.text()) && !m_compared.contains(entry.name())) {
            m_reading.add(kinds::meterUnread, entry.key, {entry.name()});
        }
    }
}

Case CaseReader::read()
{
    m_case.people = readPeople(m_reading, m_fields["people"], m_people);
    m_case.meters = readMeters(m_reading, m_fields["meters"], m_meters);
    gatherScenes();
    for (const Field &item : someItemsOf(m_reading, m_fields["scenes"])) {
        readScene(item);
    }
    m_case.start = readReference(m_reading, m_fields["start"], m_scenes, kinds::unknownScene);
    m_whole = m_whole && (!m_fields.has("start") || !m_case.start.empty());
    if (m_case.start.empty() && !m_case.scenes.empty()) {
        m_case.start = m_case.scenes.front().id;
    }
    checkPeople();
    checkMeters();
    checkCaseGraph(m_reading, m_case, m_nodes, m_fields.owner(), m_whole);
    return std::move(m_case);
}

} // namespace

Case readCase(const Fields &fields)
{
    return CaseReader(fields).read();
}

} // namespace minplan::module
