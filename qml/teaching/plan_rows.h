#pragma once

#include "app/rows_model.h"
#include "home/library.h"
#include "people/teaching.h"

#include <map>
#include <set>

namespace minplan::app {

/// The modules at hand and the steps of those chosen, to tick what a session goes through.
class PlanRows
{
public:
    /// In the order of the courses; those that cannot be read are left out.
    void fill(const Library &library);
    /// A module by its id, or a step as «module/step». A module that is ticked must be given whole.
    void toggle(const QString &id);
    [[nodiscard]] bool isTicked(const std::string &module) const
    {
        return m_ticked.contains(module);
    }
    [[nodiscard]] bool isKnown(const std::string &module) const { return m_whole.contains(module); }
    void take(const std::string &module, WholeModule whole);

    /// rowId, title, isStep, ticked.
    [[nodiscard]] std::vector<RowsModel::Row> rows() const;
    /// Of every module ticked, the steps ticked; one without steps is left out.
    [[nodiscard]] std::map<std::string, people::Covered> covers() const;

private:
    struct Entry {
        std::string module;
        QString title;
    };
    std::vector<Entry> m_entries;
    std::set<std::string> m_ticked;
    std::set<std::string> m_left; ///< «module/step» that are not gone through
    std::map<std::string, WholeModule> m_whole;
};

} // namespace minplan::app
