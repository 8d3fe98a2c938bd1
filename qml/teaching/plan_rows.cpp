#include "teaching/plan_rows.h"

#include "app/qt_values.h"
#include "report/joint_teaching.h"

#include <algorithm>

namespace minplan::app {

void PlanRows::fill(const Library &library)
{
    *this = PlanRows();
    std::set<std::string> met;
    for (const CourseEntry &course : library.shelf().courses) {
        for (const std::string &id : course.modules) {
            const ModuleEntry *entry = library.find(id);
            if (entry != nullptr && !entry->broken() && !entry->file.empty()
                && met.insert(id).second) {
                m_entries.push_back({id, q(entry->head.title.empty() ? id : entry->head.title)});
            }
        }
    }
}

void PlanRows::toggle(const QString &id)
{
    const std::string what = id.toStdString();
    auto &set = id.contains(u'/') ? m_left : m_ticked;
    if (set.erase(what) == 0) {
        set.insert(what);
    }
}

void PlanRows::take(const std::string &module, WholeModule whole)
{
    m_whole[module] = std::move(whole);
}

std::vector<RowsModel::Row> PlanRows::rows() const
{
    std::vector<RowsModel::Row> rows;
    for (const Entry &entry : m_entries) {
        const bool isTicked = m_ticked.contains(entry.module);
        rows.push_back({q(entry.module), entry.title, false, isTicked});
        const auto whole = m_whole.find(entry.module);
        if (!isTicked || whole == m_whole.end() || !whole->second) {
            continue;
        }
        for (const module::Step &step : whole->second->value.steps) {
            const std::string id = entry.module + "/" + step.id;
            rows.push_back(
                {q(id), q(step.title.empty() ? step.id : step.title), true, !m_left.contains(id)});
        }
    }
    return rows;
}

std::map<std::string, people::Covered> PlanRows::covers() const
{
    std::map<std::string, people::Covered> covers;
    for (const std::string &module : m_ticked) {
        const auto whole = m_whole.find(module);
        if (whole == m_whole.end() || !whole->second) {
            continue;
        }
        std::vector<std::string> steps;
        for (const module::Step &step : whole->second->value.steps) {
            if (!m_left.contains(module + "/" + step.id)) {
                steps.push_back(step.id);
            }
        }
        if (!steps.empty()) {
            covers[module] = report::coveredOf(whole->second->value, steps);
        }
    }
    return covers;
}

} // namespace minplan::app
