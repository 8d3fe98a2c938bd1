#include "report/module_state.h"

#include <array>

namespace minplan::report {

std::string_view name(Status status)
{
    constexpr std::array<std::string_view, 6> kNames
        = {"passed", "expired", "overdue", "failed", "in-progress", "not-started"};
    return kNames.at(static_cast<std::size_t>(status));
}

} // namespace minplan::report
