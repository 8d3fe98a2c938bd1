#include "record/access.h"

namespace minplan::record {

using people::Right;

Traces Access::traces(const people::Person &person) const
{
    require(Right::Administration);
    return m_store.traces(person.id);
}

Erased Access::erase(const people::Person &person)
{
    require(Right::Administration);
    if (person.id == m_name) {
        throw StoreError(StoreError::Kind::Forbidden,
                         std::string(people::name(Right::Administration)));
    }
    return m_store.erase(m_name, person.id);
}

} // namespace minplan::record
