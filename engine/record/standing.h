#pragma once

#include "record/connection.h"
#include "record/store.h"

namespace minplan::record {

struct Round {
    std::string person;
    std::string module;
    std::int64_t number = 1;
};

/// Works the person's standing in a round out of its attempts and keeps it.
void restand(Connection &connection, const Round &round);

/// The round a new attempt belongs to: the latest, or the next when its pass has run out.
[[nodiscard]] std::int64_t roundAt(Connection &connection, const std::string &person,
                                   const std::string &module, Millis now);

} // namespace minplan::record
