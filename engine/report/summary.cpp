#include "report/summary.h"

#include <set>
#include <utility>

namespace minplan::report {

SummaryTally::SummaryTally(const people::Units &all, const people::Units &shown,
                           std::vector<module::Course> courses, text::Day today)
    : m_states(std::move(courses), today)
    , m_counted(shown.size())
{
    const auto parents = people::parentsOf(all);
    std::unordered_map<std::string_view, std::size_t> places;
    for (const people::Unit &unit : shown) {
        places.emplace(unit.id, m_summary.units.size());
        m_summary.units.push_back({unit});
    }
    for (const people::Unit &unit : all) {
        std::set<std::string_view> met; // a ring ends before it comes round
        for (auto at = parents.find(unit.id); at != parents.end() && met.insert(at->first).second;
             at = parents.find(at->second)) {
            if (const auto place = places.find(at->first); place != places.end()) {
                m_upwards[unit.id].push_back(place->second);
            }
        }
    }
}

Status SummaryTally::statusOf(const record::Progress &progress)
{
    StatusCounts counts{};
    m_states.tell(progress, [&counts](std::string_view, const PresentState &state) {
        ++of(counts, state.status);
    });
    return together(counts);
}

void SummaryTally::take(const record::Progress &progress)
{
    const Status status = statusOf(progress);
    ++of(m_summary.everyone, status);
    ++m_persons;
    for (const std::string &unit : progress.person.units) {
        const auto upwards = m_upwards.find(unit);
        if (upwards == m_upwards.end()) {
            continue;
        }
        for (const std::size_t place : upwards->second) {
            if (std::exchange(m_counted[place], m_persons) != m_persons) {
                ++of(m_summary.units[place].persons, status);
            }
        }
    }
}

} // namespace minplan::report
