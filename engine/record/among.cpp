#include "record/among.h"

#include <algorithm>

namespace minplan::record {

void forbid(people::Right right)
{
    throw StoreError(StoreError::Kind::Forbidden, std::string(people::name(right)));
}

Among::Among(people::Scope scope, people::Right right, const std::string &unit,
             const people::Units &units)
    : m_scope(std::move(scope))
    , m_whole(unit.empty())
{
    if (m_scope.isEmpty() || (!m_whole && !m_scope.everyone && !m_scope.units.contains(unit))) {
        forbid(right);
    }
    m_units = m_whole ? m_units : people::withBelow(units, {unit});
}

bool Among::holds(const people::Person &person) const
{
    const bool inUnits
        = std::any_of(person.units.begin(), person.units.end(),
                      [this](const std::string &unit) { return m_units.contains(unit); });
    return m_scope.holds(person) && (m_whole || inUnits);
}

std::optional<std::set<std::string>> Among::units() const
{
    if (!m_whole) {
        return m_units;
    }
    return m_scope.everyone || !m_scope.self.empty() ? std::nullopt : std::optional(m_scope.units);
}

} // namespace minplan::record
