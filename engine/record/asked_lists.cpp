#include "record/asked_lists.h"

#include "record/training_rows.h"

namespace minplan::record {

const std::vector<people::Asked> &askedIn(const AskedList &list)
{
    static const std::vector<people::Asked> nothing;
    return list ? *list : nothing;
}

AskedLists::AskedLists(Connection &connection, const people::Units &organisation)
    : m_assigned(readAssignments(connection), organisation)
{ }

AskedList AskedLists::of(const people::Person &person)
{
    if (m_assigned.isNamed(person)) {
        return listOf(person);
    }
    std::string alike = person.profession;
    for (const std::string &unit : person.units) {
        alike += '\n' + unit;
    }
    AskedList &shared = m_shared[std::move(alike)];
    if (!shared) {
        shared = listOf(person);
    }
    return shared;
}

AskedList AskedLists::listOf(const people::Person &person) const
{
    return std::make_shared<const std::vector<people::Asked>>(m_assigned.of(person));
}

} // namespace minplan::record
