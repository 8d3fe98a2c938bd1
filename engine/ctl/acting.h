#pragma once

#include "record/access.h"

namespace CLI {
class App;
} // namespace CLI

/// On whose behalf a command acts, and who it is about.
namespace minplan::ctl {

struct Acting {
    std::string data; ///< the folder given, or empty
    std::string as;   ///< id or name; empty: the account that owns the file
};
/// The flags --data and --as.
void addActing(CLI::App &command, Acting &acting);

/// Throws Refused where nobody is called so or has left.
[[nodiscard]] record::Access accessFor(record::Store &store, const Acting &acting);

/// By id or name. Throws Refused.
[[nodiscard]] people::Person personCalled(const record::Store &store, const std::string &idOrName);
/// The same where it must be that one and no namesake: by id, or by a name that one alone bears,
/// those who left too. An id of which only learning is known is taken as it stands. Throws Refused,
/// with the ids to choose from.
[[nodiscard]] people::Person onePersonCalled(const record::Access &access,
                                             const std::string &idOrName);
/// The same, but somebody of whom anything is known. Throws Refused.
[[nodiscard]] people::Person someoneCalled(const record::Access &access,
                                           const std::string &idOrName);
void refuseWhoLeft(const people::Person &person);

/// By id, path or name. Throws Refused, and says which units there are.
[[nodiscard]] people::Unit unitNamed(const people::Units &units, const std::string &words);

} // namespace minplan::ctl
