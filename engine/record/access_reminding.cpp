#include "record/access.h"

#include <algorithm>

namespace minplan::record {

void Access::noteReminded(const std::vector<Reminding> &reminded, ReminderWay way)
{
    const people::Scope reach = scope(people::Right::Assignment);
    std::vector<Audit> audits;
    for (const Reminding &one : reminded) {
        if (!reach.holds(one.person)) {
            throw StoreError(StoreError::Kind::Forbidden,
                             std::string(people::name(people::Right::Assignment)));
        }
        if (one.modules.empty()) {
            throw StoreError(StoreError::Kind::Other, "a reminder is of some module");
        }
        audits.push_back({"person-reminded",
                          one.person.id,
                          {{"modules", one.modules}, {"way", std::string(name(way))}}});
    }
    m_store.audit(m_name, audits);
}

} // namespace minplan::record
