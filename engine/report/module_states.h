#pragma once

#include "record/progress.h"
#include "report/present_state.h"
#include "report/training.h"

#include <functional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace minplan::report {

/// Where people stand in their modules, one person after the other: what completion() says of the
/// same, without what only its list shows.
class ModuleStates
{
public:
    ModuleStates(std::vector<module::Course> courses, text::Day today);

    using Sink = std::function<void(std::string_view module, const PresentState &state)>;
    /// In the order of modules.
    void tell(const record::Progress &progress, const Sink &sink);

private:
    [[nodiscard]] const Demands &demandsFor(const record::AskedList &asked);

    std::vector<module::Course> m_courses;
    text::Day m_today;
    std::unordered_map<record::AskedList, Demands> m_demands;
    people::Training m_training; ///< of one module; kept for its lists
};

} // namespace minplan::report
