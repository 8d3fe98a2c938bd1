#pragma once

#include "people/person.h"
#include "people/unit.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>

/// Who may what: the table of design §7 and the one place it is asked.
namespace minplan::people {

/// A row of the table.
enum class Right {
    OwnRecord,      ///< own answers, progress, «Mine data»
    OthersWriting,  ///< reflections, exercise texts and notes of others
    Completion,     ///< state and dates, never answers
    Assignment,     ///< assign, extend, exempt, remind, register attendance, grant a try
    ItemStatistics, ///< without names
    Outcomes,       ///< before → after, surveys
    Workshop,
    StaffList,
    Administration, ///< PIN reset, import, merge, backup, erase, audit
};
/// «completion», «staff-list» …
[[nodiscard]] std::string_view name(Right right);
[[nodiscard]] std::optional<Right> rightNamed(std::string_view name);

/// Whose records a right reaches.
enum class Reach { Nobody, Oneself, OwnUnits, UnitsBelow, Everyone };

/// One cell of the table.
[[nodiscard]] Reach reach(Role role, Right right);

/// What a right comes to for one person, over all roles.
struct Scope {
    bool everyone = false;
    std::set<std::string> units = {}; ///< ids
    std::string self = {};            ///< the person's own id where the right reaches that

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool holds(const Person &person) const;
};
/// Empty for whoever left, and for nobody (a person without id).
[[nodiscard]] Scope scopeOf(const Person &person, Right right, const Units &units);

/// Whether the right reaches anything at all for this person. The one place that is asked where it
/// is about no one else, such as the workshop.
[[nodiscard]] bool may(const Person &person, Right right);
/// Whether it reaches that other person.
[[nodiscard]] bool may(const Person &person, Right right, const Person &other, const Units &units);

/// Whether the person is here and an administrator.
[[nodiscard]] bool administers(const Person &person);
/// The workshop by the table; where nobody administers yet, whoever is signed in.
[[nodiscard]] bool mayUseWorkshop(const Person &person, bool administered);

/// Why not, and who may: a sentence in «nb» or «en».
[[nodiscard]] std::string_view refusal(Right right, std::string_view language);

} // namespace minplan::people
