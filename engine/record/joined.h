#pragma once

#include "people/same_person.h"
#include "record/connection.h"

namespace minplan::record {

/// Which ids count as one person, as person_field has it.
[[nodiscard]] people::Joined readJoined(Connection &connection);

} // namespace minplan::record
