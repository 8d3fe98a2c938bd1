#pragma once

#include "module/reading.h"

#include <array>
#include <functional>
#include <optional>

namespace minplan::module {

/// NotYet keys are part of the format and would do harm unread.
enum class Need { Optional, Required, NotYet };

/// A key that a map may have.
struct Key {
    std::string_view name;
    Need need = Need::Optional;
    std::string_view example = {}; ///< «title: Mål», for the one who forgot it
    std::string_view from = {}; ///< of an id: the keys («a|b») whose text gives it when missing
};

/// A map read against its known keys: each looked up once, all that does not fit reported.
class Fields
{
public:
    static constexpr std::size_t kMost = 28;

    /// `owner` is the node that names the map (its id), where findings about missing keys stand.
    Fields(Reading &reading, Node map, std::span<const Key> keys, Node owner = {});

    /// Absent when the file does not have it.
    [[nodiscard]] Field operator[](std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const { return (*this)[name].present(); }
    [[nodiscard]] Reading &reading() const { return m_reading; }
    [[nodiscard]] Node map() const { return m_map; }
    /// Where something that is missing is missed.
    [[nodiscard]] Node owner() const { return m_owner.exists() ? m_owner : m_map; }

private:
    [[nodiscard]] bool beginsAnotherItem(const Field &field) const;
    void take(const Field &field);
    void reportUnknown(const Field &field);
    void reportMissing();
    [[nodiscard]] std::vector<text::Edit> respelt(const Field &field) const;
    [[nodiscard]] std::vector<text::Edit> withId(const Key &key) const;
    [[nodiscard]] std::string idFor(const Key &key) const;
    void proposeIds();

    Reading &m_reading;
    Node m_map;
    Node m_owner;
    std::string m_ownerName; ///< empty when it has no name of its own
    std::span<const Key> m_keys;
    std::array<Field, kMost> m_fields;
    std::vector<std::string> m_meant; ///< what unknown keys were probably meant to be
};

/// Whether it is a map; reports it when not. `example`: what such an item looks like.
[[nodiscard]] bool expectMap(Reading &reading, const Field &field, std::string_view example = {});
/// The items of a list, none when it is no list (which is reported) or is absent.
[[nodiscard]] FieldRange itemsOf(Reading &reading, const Field &field);
/// As itemsOf, and an empty list is reported.
[[nodiscard]] FieldRange someItemsOf(Reading &reading, const Field &field);
/// The entries of a map whose keys are the author's own; keys that are no texts, or stand twice,
/// are reported and left out.
[[nodiscard]] std::vector<Field> entriesOf(Reading &reading, const Field &field);
/// Whether some item could not be read because of a fault in it.
[[nodiscard]] bool holdsDamage(Node list);
/// The first key of a map that stands in `names`.
[[nodiscard]] Field firstOf(Node map, std::span<const std::string_view> names);

} // namespace minplan::module
