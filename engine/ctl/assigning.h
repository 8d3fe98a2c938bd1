#pragma once

#include "module/load.h"
#include "record/access.h"
#include "text/day.h"

namespace CLI {
class App;
} // namespace CLI

/// What the commands about assignments share.
namespace minplan::ctl {

/// The day in Norway.
[[nodiscard]] text::Day today();

/// The flag --modules.
void addModules(CLI::App &command, std::string &modules);
/// Whether the id is a module's; else it is a course's. Throws Refused where it is neither.
[[nodiscard]] bool isModule(const module::Library &library, const std::string &id);

/// Someone who is here, by id or by a name that one alone bears. Throws Refused.
[[nodiscard]] people::Person onePersonHere(const record::Store &store, const std::string &idOrName);

} // namespace minplan::ctl
