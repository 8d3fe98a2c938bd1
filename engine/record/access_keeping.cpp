#include "people/same_person.h"
#include "record/access.h"

namespace minplan::record {

using people::Right;

std::filesystem::path Access::backUp()
{
    require(Right::Administration);
    m_store.audit(m_name, {"backup-made", "", nlohmann::json::object()});
    return m_store.backUp();
}

Merged Access::merge(std::span<const std::filesystem::path> files, MergeOptions options)
{
    require(Right::Administration);
    options.actor = m_name;
    return m_store.merge(files, options);
}

void Access::rebuild()
{
    require(Right::Administration);
    m_store.rebuild();
}

void Access::noteRestored(const Restored &restored)
{
    require(Right::Administration);
    m_store.audit(m_name, {"backup-restored", "", {{"erased", restored.erased}}});
}

Traces Access::traces(const people::Person &person) const
{
    require(Right::Administration);
    return m_store.traces(person.id);
}

Erased Access::erase(const people::Person &person)
{
    require(Right::Administration);
    if (m_store.joined().areOne(person.id, m_name)) {
        throw StoreError(StoreError::Kind::Forbidden,
                         std::string(people::name(Right::Administration)));
    }
    return m_store.erase(m_name, person.id);
}

} // namespace minplan::record
