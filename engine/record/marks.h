#pragma once

#include "record/merge_source.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// What stays of what was erased, so that it does not come back (decision 0043).
namespace minplan::record {

inline constexpr std::string_view kPersonErased = "person-erased";

/// Of a person's id: SHA-256 in hexadecimal digits.
[[nodiscard]] std::string erasedHash(std::string_view id);

/// A device's counters from `first` to `last`.
struct Counters {
    std::int64_t first = 0;
    std::int64_t last = 0;
};
/// Of each device, in order and not touching.
using Removed = std::map<std::string, std::vector<Counters>>;

/// Takes in a counter; those of a device come in order.
void note(Removed &removed, const std::string &device, std::int64_t counter);
/// As it stands in a mark: device → [[first, last], …].
[[nodiscard]] nlohmann::json inJson(const Removed &removed);

/// All marks of a file, asked together.
class Marks
{
public:
    /// Takes in an event if it is a mark.
    void add(const ForeignEvent &event);

    [[nodiscard]] const std::vector<ForeignEvent> &events() const { return m_events; }
    [[nodiscard]] const Removed &removed() const { return m_removed; }
    /// Up to when everything about the subject is erased; nothing where no mark is about it.
    [[nodiscard]] std::optional<std::int64_t> until(const std::string &subject) const;
    /// Whether the event was erased.
    [[nodiscard]] bool cover(const ForeignEvent &event) const;
    /// What of a device's counters no mark accounts for.
    [[nodiscard]] std::vector<Counters> missing(const std::string &device, Counters gap) const;

private:
    std::vector<ForeignEvent> m_events;
    std::map<std::string, std::int64_t> m_until; ///< by hash
    Removed m_removed;
};

/// Those of a file, damaged or of an older schema too. Throws StoreError where nothing can be read.
[[nodiscard]] Marks readMarks(SQLite::Database &database);

} // namespace minplan::record
