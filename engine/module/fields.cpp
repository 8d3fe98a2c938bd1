#include "module/fields.h"

#include "module/ids.h"
#include "text/suggest.h"

#include <algorithm>
#include <cassert>

namespace minplan::module {

namespace {

std::vector<std::string> namesOf(std::span<const Key> keys)
{
    std::vector<std::string> names;
    names.reserve(keys.size());
    for (const Key &key : keys) {
        names.emplace_back(key.name);
    }
    return names;
}

bool isName(Reading &reading, Node key)
{
    if (key.is(NodeKind::Scalar)) {
        return true;
    }
    if (key.is(NodeKind::Null)) {
        reading.add(kinds::oddKey, key);
    }
    return false;
}

} // namespace

Fields::Fields(Reading &reading, Node map, std::span<const Key> keys, Node owner)
    : m_reading(reading)
    , m_map(map)
    , m_owner(owner)
    , m_keys(keys)
{
    assert(keys.size() <= kMost);
    for (const Field &field : FieldRange({Node(), map, false})) {
        if (beginsAnotherItem(field)) {
            m_reading.addRelated(kinds::missingDash, field.key, {std::string(field.key.text())},
                                 m_reading, map.first());
            break; // what follows belongs to that other item
        }
        if (isName(reading, field.key)) {
            take(field);
        }
    }
    m_ownerName = m_owner.text();
    if (!m_owner.exists() && map.size() > 0) {
        m_owner = map.first();
    }
    proposeIds();
    if (!reading.keysLost(map)) {
        reportMissing();
    }
}

/// Whether the key that the list's item begins with stands here again: a dash has been forgotten.
bool Fields::beginsAnotherItem(const Field &field) const
{
    const Node first = m_map.first();
    if (m_map.flow() || m_reading.mended() || field.key.begin() == first.begin()
        || field.key.text() != first.text()) {
        return false;
    }
    const std::string &text = m_reading.source().content();
    const std::size_t before = text.find_last_not_of(' ', first.begin() - 1);
    return first.begin() > 0 && before != std::string::npos && text[before] == '-';
}

void Fields::take(const Field &field)
{
    const std::string_view name = field.key.text();
    const auto *known = std::find_if(m_keys.data(), m_keys.data() + m_keys.size(),
                                     [&](const Key &key) { return key.name == name; });
    if (known == m_keys.data() + m_keys.size()) {
        reportUnknown(field);
        return;
    }
    Field &slot = m_fields.at(static_cast<std::size_t>(known - m_keys.data()));
    if (slot.present()) {
        m_reading.addRelated(kinds::duplicateKey, field.key, {std::string(name)}, m_reading,
                             slot.key);
        return;
    }
    slot = field;
    if (known->need == Need::NotYet) {
        m_reading.add(kinds::notYet, field.key, {std::string(name)});
    }
}

void Fields::reportUnknown(const Field &field)
{
    const std::string name(field.key.text());
    if (name == "<<") {
        m_reading.add(kinds::mergeKey, field.key);
    } else if (m_map.flow() && field.value.is(NodeKind::Null)) {
        m_reading.add(kinds::comma, field.key, {name});
    } else {
        const std::vector<std::string> known = namesOf(m_keys);
        m_meant.push_back(text::nearest(name, known));
        m_reading.addFixable(kinds::unknownKey, field.key, {name, m_meant.back(), joined(known)},
                             respelt(field));
    }
}

/// The key as it was meant, when that is beyond doubt and the map does not have it already.
std::vector<text::Edit> Fields::respelt(const Field &field) const
{
    const std::vector<std::string> known = namesOf(m_keys);
    const std::string meant = text::nearestForSure(field.key.text(), known);
    const auto claims = [&](const Field &other) {
        return other.key.text() == meant || text::nearestForSure(other.key.text(), known) == meant;
    };
    int claimed = 0;
    for (const Field &other : FieldRange({Node(), m_map, false})) {
        claimed += claims(other) ? 1 : 0;
    }
    if (meant.empty() || claimed != 1) {
        return {};
    }
    return {{m_reading.rangeOf(field.key), meant}};
}

/// As it would be derived from a text; empty when there is none.
std::string Fields::idFor(const Key &key) const
{
    for (std::string_view left = key.from; !left.empty();) {
        const std::string_view name = left.substr(0, left.find('|'));
        left.remove_prefix(std::min(name.size() + 1, left.size()));
        const Field from = (*this)[name];
        const std::string id
            = from.value.is(NodeKind::Scalar) ? derivedId(from.value.text()) : "item";
        if (id != "item") {
            return id;
        }
    }
    return {};
}

/// What an id without a value is to be, for whoever finds that it has none.
void Fields::proposeIds()
{
    const std::string &content = m_reading.source().content();
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const Field &field = m_fields.at(i);
        if (m_keys[i].from.empty() || !field.value.is(NodeKind::Null)) {
            continue;
        }
        const text::Position end = m_reading.rangeOf(field.key).end;
        const std::size_t colon = m_reading.source().byteAt(end);
        const std::size_t next = content.find_first_not_of(" \t", colon + 1);
        const bool bare = content.compare(colon, 1, ":") == 0
            && (next == std::string::npos
                || std::string_view("\r\n,}").find(content[next]) != std::string_view::npos);
        const std::string id = bare ? idFor(m_keys[i]) : std::string();
        if (!id.empty()) {
            const text::Position at{end.line, end.column + 1};
            m_reading.propose(field.key, {{at, at}, ' ' + m_reading.unusedId(id)});
        }
    }
}

/// The id that is missing, before the map's first key.
std::vector<text::Edit> Fields::withId(const Key &key) const
{
    const std::string id = idFor(key);
    if (id.empty() || m_map.size() == 0) {
        return {};
    }
    const text::Position at = m_reading.rangeOf(m_map.first()).begin;
    const std::string &content = m_reading.source().content();
    const std::size_t lineEnd = content.find('\n', m_reading.source().byteAt(at));
    const bool windows
        = lineEnd != std::string::npos && lineEnd > 0 && content[lineEnd - 1] == '\r';
    const std::string below
        = (windows ? "\r\n" : "\n") + std::string(static_cast<std::size_t>(at.column - 1), ' ');
    return {
        {{at, at},
         std::string(key.name) + ": " + m_reading.unusedId(id) + (m_map.flow() ? ", " : below)}};
}

void Fields::reportMissing()
{
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const bool misspelt
            = std::find(m_meant.begin(), m_meant.end(), m_keys[i].name) != m_meant.end();
        if (m_keys[i].need == Need::Required && !m_fields.at(i).present() && !misspelt) {
            m_reading.addFixable(
                kinds::missingKey, owner(),
                {std::string(m_keys[i].name), m_ownerName, std::string(m_keys[i].example)},
                withId(m_keys[i]));
        }
    }
}

Field Fields::operator[](std::string_view name) const
{
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i].name == name) {
            return m_fields.at(i);
        }
    }
    assert(false && "a key that is not in the table");
    return {};
}

bool expectMap(Reading &reading, const Field &field, std::string_view example)
{
    if (!field.present() || field.value.is(NodeKind::Damaged)) {
        return false;
    }
    if (field.value.is(NodeKind::Map)) {
        return true;
    }
    if (field.inList) {
        reading.add(kinds::expectedEntry, field.value, {std::string(example)});
    } else {
        reading.add(kinds::expectedMap, field.place(), {field.name()});
    }
    return false;
}

FieldRange itemsOf(Reading &reading, const Field &field)
{
    if (field.value.is(NodeKind::List)) {
        return FieldRange(field);
    }
    if (field.present() && !field.value.is(NodeKind::Damaged)) {
        reading.add(kinds::expectedList, field.place(), {field.name()});
    }
    return FieldRange({});
}

FieldRange someItemsOf(Reading &reading, const Field &field)
{
    if (field.value.is(NodeKind::List) && field.value.size() == 0) {
        reading.add(kinds::emptyList, field.place(), {field.name()});
    }
    return itemsOf(reading, field);
}

std::vector<Field> entriesOf(Reading &reading, const Field &field)
{
    std::vector<Field> entries;
    if (!expectMap(reading, field)) {
        return entries;
    }
    std::map<std::string_view, Node> seen;
    for (const Field &entry : FieldRange(field)) {
        if (!isName(reading, entry.key)) {
            continue;
        }
        const auto [first, isNew] = seen.try_emplace(entry.key.text(), entry.key);
        if (isNew) {
            entries.push_back(entry);
        } else {
            reading.addRelated(kinds::duplicateKey, entry.key, {entry.name()}, reading,
                               first->second);
        }
    }
    return entries;
}

bool holdsDamage(Node list)
{
    if (list.is(NodeKind::Damaged)) {
        return true;
    }
    const FieldRange fields({Node(), list, false});
    for (const Field &field : fields) {
        if (field.value.is(NodeKind::Damaged)) {
            return true;
        }
    }
    return false;
}

Field firstOf(Node map, std::span<const std::string_view> names)
{
    for (const Field &field : FieldRange({Node(), map, false})) {
        if (std::find(names.begin(), names.end(), field.key.text()) != names.end()) {
            return field;
        }
    }
    return {};
}

} // namespace minplan::module
