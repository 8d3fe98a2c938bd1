#pragma once

#include "report/module_states.h"
#include "report/unit_view.h"

#include <string>
#include <unordered_map>
#include <vector>

/// How many stand how, unit by unit: what «Enheten min» would count in each, without its pages.
namespace minplan::report {

struct UnitSummary {
    people::Unit unit;
    StatusCounts persons{}; ///< in it and below, each once
};
struct Summary {
    StatusCounts everyone{};
    std::vector<UnitSummary> units; ///< as they were given
};

/// Counts people as they come by. Each by the rules of completion() and unitView(); of who is in
/// several units, once in each and once in all.
class SummaryTally
{
public:
    /// Of these units: where somebody leads only some, the sums of others would be but a part.
    SummaryTally(const people::Units &all, const people::Units &shown,
                 std::vector<module::Course> courses, text::Day today);

    void take(const record::Progress &progress);
    [[nodiscard]] const Summary &summary() const { return m_summary; }

private:
    [[nodiscard]] Status statusOf(const record::Progress &progress);

    ModuleStates m_states;
    Summary m_summary;
    /// Places in the summary of a unit and those above it that are shown.
    std::unordered_map<std::string, std::vector<std::size_t>> m_upwards;
    std::vector<std::size_t> m_counted; ///< of each, the last person counted there, by number
    std::size_t m_persons = 0;
};

} // namespace minplan::report
