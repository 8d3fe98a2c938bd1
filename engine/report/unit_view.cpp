#include "report/unit_view.h"

#include "report/module_states.h"
#include "text/norwegian.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace minplan::report {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

int daysBetween(year_month_day from, year_month_day to)
{
    return static_cast<int>((sys_days(to) - sys_days(from)).count());
}

void addUp(PersonView &view, year_month_day today)
{
    StatusCounts modules{};
    for (const ModuleState &state : view.modules) {
        ++of(modules, state.status);
        const bool passed = state.status == Status::Passed;
        view.passed += passed ? 1 : 0;
        if (state.status == Status::Overdue) {
            view.daysOver = std::max(view.daysOver, daysOver(state, today));
        } else if (!passed && state.due) {
            view.due = std::min(view.due.value_or(*state.due), *state.due);
        } else if (runsOutSoon(state, today)) {
            view.expires = std::min(view.expires.value_or(*state.expires), *state.expires);
        }
    }
    view.status = together(modules);
}

/// Smaller is more urgent.
int urgency(const PersonView &view)
{
    switch (view.status) {
    case Status::Overdue:
        return 0;
    case Status::Expired:
        return 1;
    case Status::Failed:
        return 2;
    case Status::Passed:
        return view.expires ? 3 : 6;
    case Status::InProgress:
        return 4;
    default:
        return 5;
    }
}

bool before(const PersonView &left, const PersonView &right)
{
    const auto rank
        = [](const PersonView &view) { return std::tuple(urgency(view), -view.daysOver); };
    if (rank(left) != rank(right)) {
        return rank(left) < rank(right);
    }
    return text::alphabeticallyBefore(left.person.name, right.person.name);
}

/// When the person was last reminded of something that is still left.
std::optional<record::Reminded>
lastReminded(const PersonView &view, const record::Reminders &reminders, year_month_day today)
{
    std::optional<record::Reminded> last;
    for (const auto &[module, reminded] : reminders) {
        const ModuleState *state = stateIn(view, module);
        if (state != nullptr && isLeft(*state, today) && (!last || last->time < reminded.time)) {
            last = reminded;
        }
    }
    return last;
}

std::vector<std::string> columns(const std::vector<PersonView> &persons,
                                 const std::vector<module::Course> &courses)
{
    std::set<std::string> there;
    for (const PersonView &person : persons) {
        auto last = there.begin(); // in most cases each is the one after the one before
        for (const ModuleState &state : person.modules) {
            if (last == there.end() || *last != state.module) {
                last = there.insert(last, state.module);
            }
            ++last;
        }
    }
    std::vector<std::string> modules;
    for (const module::Course &course : courses) {
        for (const std::string &module : course.modules) {
            if (there.erase(module) > 0) {
                modules.push_back(module);
            }
        }
    }
    modules.insert(modules.end(), there.begin(), there.end());
    return modules;
}

std::string shownUnder(const people::Person &person, const people::Units &units)
{
    for (const people::Unit &unit : units) {
        if (person.units.contains(unit.id)) {
            return unit.id;
        }
    }
    return {};
}

} // namespace

bool needsDoing(Status status)
{
    return status == Status::Overdue || status == Status::Expired || status == Status::Failed;
}

int daysOver(const ModuleState &state, year_month_day today)
{
    return daysBetween(*state.due, today);
}

bool runsOutSoon(const ModuleState &state, year_month_day today)
{
    return state.status == Status::Passed && state.expires
        && daysBetween(today, *state.expires) <= kSoonDays;
}

bool isLeft(const ModuleState &state, year_month_day today)
{
    return state.status != Status::Passed || runsOutSoon(state, today);
}

Status together(const StatusCounts &modules)
{
    for (const Status status : {Status::Overdue, Status::Expired, Status::Failed}) {
        if (of(modules, status) > 0) {
            return status;
        }
    }
    const int passed = of(modules, Status::Passed);
    const int underWay = of(modules, Status::InProgress);
    if (passed + underWay == 0) {
        return Status::NotStarted;
    }
    return underWay + of(modules, Status::NotStarted) == 0 ? Status::Passed : Status::InProgress;
}

UnitCounts countsOf(const StatusCounts &persons)
{
    UnitCounts counts;
    counts.passed = of(persons, Status::Passed);
    counts.underWay = of(persons, Status::InProgress);
    counts.notStarted = of(persons, Status::NotStarted);
    for (const Status status : {Status::Overdue, Status::Expired, Status::Failed}) {
        counts.toDo += of(persons, status);
    }
    counts.everyone = counts.passed + counts.underWay + counts.notStarted + counts.toDo;
    return counts;
}

UnitCounts countsOf(const std::vector<PersonView> &persons)
{
    StatusCounts counts{};
    for (const PersonView &view : persons) {
        ++of(counts, view.status);
    }
    return countsOf(counts);
}

const ModuleState *stateIn(const PersonView &person, std::string_view module)
{
    const auto place = std::lower_bound(
        person.modules.begin(), person.modules.end(), module,
        [](const ModuleState &state, std::string_view wanted) { return state.module < wanted; });
    return place != person.modules.end() && place->module == module ? &*place : nullptr;
}

UnitView unitView(std::vector<PersonView> persons, const std::vector<module::Course> &courses,
                  year_month_day today)
{
    UnitView view{columns(persons, courses), std::move(persons), {}};
    for (PersonView &person : view.persons) {
        addUp(person, today);
    }
    std::sort(view.persons.begin(), view.persons.end(), before);
    view.counts = countsOf(view.persons);
    return view;
}

UnitView unitView(const std::vector<record::Standing> &standings,
                  const std::vector<module::Course> &courses, const std::string &module,
                  const people::Units &units, year_month_day today)
{
    ModuleStates states(courses, today);
    std::vector<PersonView> persons;
    persons.reserve(standings.size());
    for (const record::Standing &standing : standings) {
        PersonView &person
            = persons.emplace_back(PersonView{standing.person, shownUnder(standing.person, units)});
        person.modules.reserve(standing.rounds.size());
        const auto rounds = record::asTold(standing.rounds);
        const auto repeated = record::asTold(standing.repeated);
        states.tell({standing.person, standing.added, standing.asked, standing.decided,
                     standing.taught, rounds, repeated},
                    [&](std::string_view told, const PresentState &state) {
                        if (module.empty() || told == module) {
                            person.modules.push_back(
                                {std::string(told), state.status, state.due, state.expires});
                        }
                    });
        person.reminded = lastReminded(person, standing.reminded, today);
    }
    return unitView(std::move(persons), courses, today);
}

} // namespace minplan::report
