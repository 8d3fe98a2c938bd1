#pragma once

#include "people/fact.h"

#include <map>
#include <set>
#include <string>
#include <vector>

/// «Er samme person»: ids that count as one person, and can be parted again (decision 0048).
namespace minplan::people {

/// The field with the id of the person that this one was joined to; empty: nobody.
inline constexpr std::string_view kSameAs = "same-as";

/// Which ids were joined. The end of a chain stands for all on it, and of a ring, as two machines
/// may bring about together, the smallest id. The person is shown as the one nearest to the end of
/// whom anything else is said.
class Joined
{
public:
    Joined() = default;
    /// `sameAs` holds whom an id was joined to, and `known` those of all these ids of whom
    /// anything else is said.
    Joined(const std::map<std::string, std::string> &sameAs, const std::set<std::string> &known);

    [[nodiscard]] bool holds(const std::string &id) const { return m_end.contains(id); }
    /// The id under which a person is shown: their own where nothing is joined.
    [[nodiscard]] std::string shown(const std::string &id) const;
    /// All ids of the person, the shown one first.
    [[nodiscard]] std::vector<std::string> all(const std::string &id) const;
    [[nodiscard]] bool areOne(const std::string &left, const std::string &right) const;

    /// The ids of each person who has several, the shown one first.
    [[nodiscard]] std::vector<std::vector<std::string>> groups() const;

    /// What must be said so that all ids of `other` count as the person `kept` is.
    [[nodiscard]] Fact joining(const std::string &kept, const std::string &other) const;
    /// What must be said so that each id of the person is one of its own again.
    [[nodiscard]] std::vector<Fact> parting(const std::string &id) const;

private:
    std::map<std::string, std::string> m_sameAs;
    std::map<std::string, std::string> m_end;                ///< of each id that was joined
    std::map<std::string, std::vector<std::string>> m_group; ///< by end, the shown one first
};

/// One person of what is said under several ids, the shown one first: called and numbered as that
/// one, with the rights of all that are here. Where some came with a staff list, only these tell
/// where the person works and whether they left; else the first does. `unit` is the first one's.
[[nodiscard]] Person asOne(const std::vector<Person> &ids);
/// Everybody once, in the order of those shown.
[[nodiscard]] std::vector<Person> asOne(std::vector<Person> everyId, const Joined &joined);

} // namespace minplan::people
