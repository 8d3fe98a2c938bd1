#pragma once

#include "record/store.h"

namespace minplan::record {

/// A random UUID (version 4), for devices and persons.
[[nodiscard]] std::string randomUuid(const std::function<std::uint64_t()> &random);
/// A UUID that sorts by time (version 7), for events and attempts.
[[nodiscard]] std::string timedUuid(Millis time, const std::function<std::uint64_t()> &random);

} // namespace minplan::record
