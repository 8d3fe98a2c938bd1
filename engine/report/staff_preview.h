#pragma once

#include "people/staff_plan.h"

#include <string>

namespace minplan::report {

/// What a list of staff will change, for people: who is new, changed, back, gone; one line each.
[[nodiscard]] std::string staffPreview(const people::StaffPlan &plan);

/// «leder av Fana / Nord, administrator»; empty for staff alone.
[[nodiscard]] std::string rolesInWords(const people::Person &person, const people::Units &units);
/// The paths of the units, in the order of `units`.
[[nodiscard]] std::vector<std::string> unitPaths(const std::set<std::string> &ids,
                                                 const people::Units &units);
/// «Fana / Nord, Årstad».
[[nodiscard]] std::string unitsInWords(const std::set<std::string> &ids,
                                       const people::Units &units);
/// What differs: «enhet: Fana → Årstad, rolle: → instruktør».
[[nodiscard]] std::string changeInWords(const people::PersonChange &change,
                                        const people::Units &units);

} // namespace minplan::report
