#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace minplan::ctl {

/// What a new module is to be.
struct NewModule {
    std::string title;
    std::string language = "nb"; ///< of texts and comments
    std::set<std::string> parts; ///< of newModuleParts()
};

/// The kinds of step a new module can have, in the order it has them.
[[nodiscard]] std::vector<std::string> newModuleParts();

/// A small module.yaml that `check` finds nothing in and whose tests pass, with comments that
/// teach.
[[nodiscard]] std::string newModule(const NewModule &wanted);

} // namespace minplan::ctl
