#pragma once

#include "people/person.h"

namespace minplan::people {

/// What a person may do beyond learning. The one place that is asked.
enum class Right { Workshop };

/// Until roles are kept, whoever is signed in may.
[[nodiscard]] bool may(const Person &person, Right right);

} // namespace minplan::people
