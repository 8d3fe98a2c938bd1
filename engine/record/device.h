#pragma once

#include "record/connection.h"
#include "record/store.h"

namespace minplan::record {

/// Whether the device named in the file is this machine writing in this very file.
[[nodiscard]] bool isClaimed(Connection &connection, const Surroundings &surroundings,
                             const std::string &identity);

/// Makes sure that the device named in the file is this machine writing in this very file. On
/// another machine, in a copy or in a new file it draws a new one: two files must never give out
/// the same counters.
void claimFile(Connection &connection, const Surroundings &surroundings,
               const std::string &identity);

} // namespace minplan::record
