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

/// The standing of the person whose ids these are, by module and round: as if all attempts had been
/// made under the first.
[[nodiscard]] std::vector<CompletionRow> standings(Connection &connection,
                                                   const std::vector<std::string> &ids);
/// Each pass of the rounds in which there were several, all ids taken together.
[[nodiscard]] std::vector<CompletionRow> repeatedPasses(Connection &connection,
                                                        const std::vector<std::string> &ids);

/// The round a new attempt belongs to: the latest, or the next when its pass has run out.
[[nodiscard]] std::int64_t roundAt(Connection &connection, const std::string &person,
                                   const std::string &module, Millis now);

} // namespace minplan::record
