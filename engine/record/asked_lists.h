#pragma once

#include "people/assignment.h"
#include "record/connection.h"
#include "record/progress.h"

#include <unordered_map>

namespace minplan::record {

/// What is asked of whom, worked out once for all of the same units and profession.
class AskedLists
{
public:
    AskedLists(Connection &connection, const people::Units &organisation);

    [[nodiscard]] AskedList of(const people::Person &person);

private:
    [[nodiscard]] AskedList listOf(const people::Person &person) const;

    people::Assigned m_assigned;
    std::unordered_map<std::string, AskedList> m_shared; ///< by profession and units
};

} // namespace minplan::record
