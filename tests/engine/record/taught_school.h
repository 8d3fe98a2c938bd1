#pragma once

#include "school.h"

namespace minplan::tests {

inline const people::Covered kWhole{3, 0, {"velkommen", "prøve"}, {}};
inline const people::Covered kPart{3, 0, {"velkommen"}, {"prøve"}};

inline people::TeachingSession sessionOf(const std::string &unit,
                                         const people::Covered &covered = kWhole)
{
    return {"session-" + unit, unit,     "2026-11-20",      "13:30",
            "Møterommet",      "Fagdag", {{"mal", covered}}};
}

inline std::string names(const std::vector<people::Person> &persons)
{
    std::string list;
    for (const people::Person &person : persons) {
        list += person.id + " ";
    }
    return list;
}

inline people::Person one(const School &place, const std::string &id)
{
    return *place.store.findPerson(id);
}

} // namespace minplan::tests
