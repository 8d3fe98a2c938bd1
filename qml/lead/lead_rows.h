#pragma once

#include "app/rows_model.h"
#include "report/unit_view.h"

#include <QStringList>

namespace minplan::app {

/// What the list of a unit's people is narrowed to.
struct ListFilter {
    enum class State { All, ToDo, UnderWay, NotStarted, Passed };
    State state = State::All;
    QString profession; ///< empty: all
    QString search;
};

[[nodiscard]] bool isWanted(const report::PersonView &person, const ListFilter &filter);

/// The rows of LeadModel::rows(): the people who are wanted, under their units where there are
/// several. `found` counts the people, those who are folded away too.
[[nodiscard]] std::vector<RowsModel::Row>
listRows(const report::UnitView &view, const people::Units &units, const ListFilter &filter,
         const std::set<std::string> &folded, std::chrono::year_month_day today, int &found);

} // namespace minplan::app
