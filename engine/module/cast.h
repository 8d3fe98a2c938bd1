#pragma once

#include "module/ids.h"

namespace minplan::module {

/// The greatest number, either way, that a meter, a change or a condition may hold.
inline constexpr int kMeterLimit = 1000;

/// A case's `people` and `meters`: maps by id. The ids are gathered for those who refer to them.
[[nodiscard]] std::vector<Person> readPeople(Reading &reading, const Field &field, Ids &ids);
[[nodiscard]] std::vector<Meter> readMeters(Reading &reading, const Field &field, Ids &ids);

} // namespace minplan::module
