#include "record/access.h"

#include <array>

namespace minplan::record {

namespace {

using people::Right;

void refuseOutside(const people::Scope &scope, const people::Unit &unit, Right right)
{
    if (!scope.everyone && !scope.units.contains(unit.id)) {
        throw StoreError(StoreError::Kind::Forbidden, std::string(people::name(right)));
    }
}

} // namespace

PlanShares Access::planShares(const people::Unit &unit) const
{
    refuseOutside(scope(Right::Outcomes), unit, Right::Outcomes);
    return m_store.planShares(unit.id, people::withBelow(units(), {unit.id}));
}

void Access::setPlanShare(const people::Unit &unit, std::chrono::year_month month,
                          const std::optional<people::PlanShare> &share)
{
    refuseOutside(scope(Right::Assignment), unit, Right::Assignment);
    if (people::findUnit(units(), unit.id) == nullptr || !month.ok()
        || (share && (!people::isSound(*share) || share->month != month))) {
        throw StoreError(StoreError::Kind::Other,
                         "of the users of a unit no more have a plan than there are");
    }
    const people::Fact fact
        = share ? people::saidOf(unit, *share) : people::withdrawnOf(unit, month);
    m_store.note(m_name, std::array{fact});
}

} // namespace minplan::record
