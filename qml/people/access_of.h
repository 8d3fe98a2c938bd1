#pragma once

#include "record/access.h"

#include <algorithm>

namespace minplan::app {

/// Acts with the rights the person has in the record now, not when signing in. Throws Forbidden,
/// for the right that is wanted, where the person is not known any more.
[[nodiscard]] inline record::Access accessOf(record::Store &store, const std::string &person,
                                             people::Right wanted = people::Right::StaffList)
{
    auto known = store.findPerson(person);
    const auto isMeant = [&](const people::Handle &id) { return id.id == person; };
    if (!known || (known->id != person && std::ranges::none_of(known->also, isMeant))) {
        throw record::StoreError(record::StoreError::Kind::Forbidden,
                                 std::string(people::name(wanted)));
    }
    return {store, std::move(*known)};
}

} // namespace minplan::app
