#pragma once

#include "record/access.h"

#include <optional>
#include <set>
#include <string>

namespace minplan::record {

[[noreturn]] void forbid(people::Right right);

/// Whom a right reaches, within one unit and below where that is given.
class Among
{
public:
    /// Throws Forbidden where that is nobody, or the unit is not one that the right reaches.
    Among(people::Scope scope, people::Right right, const std::string &unit,
          const people::Units &units);

    [[nodiscard]] bool holds(const people::Person &person) const;
    /// The units that all of them are in; none: anywhere.
    [[nodiscard]] std::optional<std::set<std::string>> units() const;
    /// Whether nothing is left out, neither those who left nor those of whom only learning is
    /// known.
    [[nodiscard]] bool isEverybody() const { return m_whole && m_scope.everyone; }

private:
    people::Scope m_scope;
    bool m_whole;
    std::set<std::string> m_units;
};

} // namespace minplan::record
