#pragma once

#include "module/load.h"
#include "record/access.h"
#include "report/module_state.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

/// «Enheten min»: how the people of a unit stand, and who needs something first.
namespace minplan::report {

/// How one person stands in everything that is theirs to take.
struct PersonView {
    people::Person person;
    std::string unit; ///< id of the unit shown under; empty: none of those at hand
    std::vector<ModuleState> modules = {}; ///< by id
    Status status = Status::NotStarted;
    int daysOver = 0;                                        ///< of the earliest due day passed
    std::optional<std::chrono::year_month_day> due = {};     ///< the next due day not yet done
    std::optional<std::chrono::year_month_day> expires = {}; ///< the first pass to run out soon
    int passed = 0;                                          ///< of the modules
    std::optional<record::Reminded> reminded = {};           ///< the latest of what is left to do
};

/// Null where the module is not the person's to take.
[[nodiscard]] const ModuleState *stateIn(const PersonView &person, std::string_view module);

/// How many stand how, in the order of Status.
using StatusCounts = std::array<int, 6>;
inline int &of(StatusCounts &counts, Status status)
{
    return counts.at(static_cast<std::size_t>(status));
}
[[nodiscard]] inline int of(const StatusCounts &counts, Status status)
{
    return counts.at(static_cast<std::size_t>(status));
}
/// The one status of a person whose modules stand so: the worst that needs doing; else passed where
/// all are, not started where none is begun, and under way.
[[nodiscard]] Status together(const StatusCounts &modules);

/// How many persons stand how; their sum is everybody.
struct UnitCounts {
    int everyone = 0;
    int passed = 0; ///< all they are to take
    int underWay = 0;
    int toDo = 0; ///< overdue, run out or failed
    int notStarted = 0;
};

struct UnitView {
    std::vector<std::string> modules; ///< ids: the courses' in their order, then others by id
    std::vector<PersonView> persons;  ///< what needs doing first, then by name
    UnitCounts counts;
};

/// A pass runs out soon when it does so within so many days.
inline constexpr int kSoonDays = 60;

/// Overdue, run out or failed.
[[nodiscard]] bool needsDoing(Status status);
/// How many days ago the due day of what is overdue was.
[[nodiscard]] int daysOver(const ModuleState &state, std::chrono::year_month_day today);
[[nodiscard]] bool runsOutSoon(const ModuleState &state, std::chrono::year_month_day today);
/// Whether something is to be done now: all but what is passed and holds for a while yet.
[[nodiscard]] bool isLeft(const ModuleState &state, std::chrono::year_month_day today);

/// From where people stand, in one module or in all (empty), as completion() tells it. Of the
/// persons' units, the first in the tree's order is the one they are shown under.
[[nodiscard]] UnitView unitView(const std::vector<record::Standing> &standings,
                                const std::vector<module::Course> &courses,
                                const std::string &module, const people::Units &units,
                                std::chrono::year_month_day today);
/// The same of people whose modules are known.
[[nodiscard]] UnitView unitView(std::vector<PersonView> persons,
                                const std::vector<module::Course> &courses,
                                std::chrono::year_month_day today);
[[nodiscard]] UnitCounts countsOf(const std::vector<PersonView> &persons);
[[nodiscard]] UnitCounts countsOf(const StatusCounts &persons);

} // namespace minplan::report
