#include "people/same_person.h"
#include "record/access.h"

namespace minplan::record {

namespace {

using people::Right;

[[noreturn]] void refuse(const std::string &why)
{
    throw StoreError(StoreError::Kind::Other, why);
}

} // namespace

void Access::join(const people::Person &kept, const people::Person &other)
{
    require(Right::Administration);
    const people::Joined joined = m_store.joined();
    if (joined.areOne(kept.id, other.id)) {
        refuse("these are one person already");
    }
    const std::array facts = {joined.joining(kept.id, other.id)};
    m_store.note(m_name, facts,
                 Audit{"persons-joined", facts[0].subject, {{"with", joined.shown(kept.id)}}});
}

void Access::part(const people::Person &person)
{
    require(Right::Administration);
    const std::vector<people::Fact> facts = m_store.joined().parting(person.id);
    if (facts.empty()) {
        refuse("nobody is joined to this person");
    }
    m_store.note(m_name, facts,
                 Audit{"persons-parted", person.id, {{"persons", facts.size() + 1}}});
}

people::Roster Access::roster() const
{
    require(Right::Administration);
    return m_store.roster();
}

std::vector<std::string> Access::idsOf(const std::string &id) const
{
    return m_store.joined().all(id);
}

} // namespace minplan::record
