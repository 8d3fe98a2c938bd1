#include "report/unit_view.h"

#include "text/norwegian.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <unordered_map>

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
    for (const CompletionLine &line : view.lines) {
        ++of(modules, line.status);
        const bool passed = line.status == Status::Passed;
        view.passed += passed ? 1 : 0;
        if (line.status == Status::Overdue) {
            view.daysOver = std::max(view.daysOver, daysOver(line, today));
        } else if (!passed && line.due) {
            view.due = std::min(view.due.value_or(*line.due), *line.due);
        } else if (runsOutSoon(line, today)) {
            view.expires = std::min(view.expires.value_or(*line.expires), *line.expires);
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
        const CompletionLine *line = lineOf(view, module);
        if (line != nullptr && isLeft(*line, today) && (!last || last->time < reminded.time)) {
            last = reminded;
        }
    }
    return last;
}

std::vector<std::string> columns(const std::vector<CompletionLine> &lines,
                                 const std::vector<module::Course> &courses)
{
    std::set<std::string> there;
    auto last = there.end();
    for (const CompletionLine &line : lines) { // in most cases the one after the line's before
        last = there.insert(last == there.end() ? last : std::next(last), line.module);
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

using LinesByPerson = std::unordered_map<std::string, std::vector<CompletionLine>>;

/// One person's lines come together and in order of modules, but where lists were joined.
LinesByPerson sorted(std::vector<CompletionLine> lines)
{
    LinesByPerson byPerson;
    for (auto begin = lines.begin(); begin != lines.end();) {
        const std::string person = begin->person;
        const auto end = std::find_if(begin, lines.end(), [&person](const CompletionLine &line) {
            return line.person != person;
        });
        auto &own = byPerson[person];
        own.insert(own.end(), std::move_iterator(begin), std::move_iterator(end));
        begin = end;
    }
    const auto byModule = [](const CompletionLine &left, const CompletionLine &right) {
        return left.module < right.module;
    };
    for (auto &[person, found] : byPerson) {
        if (!std::is_sorted(found.begin(), found.end(), byModule)) {
            std::sort(found.begin(), found.end(), byModule);
        }
    }
    return byPerson;
}

} // namespace

bool needsDoing(Status status)
{
    return status == Status::Overdue || status == Status::Expired || status == Status::Failed;
}

int daysOver(const CompletionLine &line, year_month_day today)
{
    return daysBetween(*line.due, today);
}

bool runsOutSoon(const CompletionLine &line, year_month_day today)
{
    return line.status == Status::Passed && line.expires
        && daysBetween(today, *line.expires) <= kSoonDays;
}

bool isLeft(const CompletionLine &line, year_month_day today)
{
    return line.status != Status::Passed || runsOutSoon(line, today);
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

const CompletionLine *lineOf(const PersonView &person, std::string_view module)
{
    const auto place = std::lower_bound(
        person.lines.begin(), person.lines.end(), module,
        [](const CompletionLine &line, std::string_view wanted) { return line.module < wanted; });
    return place != person.lines.end() && place->module == module ? &*place : nullptr;
}

UnitView unitView(const std::vector<record::Standing> &standings, std::vector<CompletionLine> lines,
                  const std::vector<module::Course> &courses, const people::Units &units,
                  year_month_day today)
{
    UnitView view;
    view.modules = columns(lines, courses);
    LinesByPerson byPerson = sorted(std::move(lines));
    view.persons.reserve(standings.size());
    for (const record::Standing &standing : standings) {
        PersonView person{standing.person, shownUnder(standing.person, units)};
        person.lines = std::move(byPerson[standing.person.id]);
        addUp(person, today);
        person.reminded = lastReminded(person, standing.reminded, today);
        view.persons.push_back(std::move(person));
    }
    std::sort(view.persons.begin(), view.persons.end(), before);
    view.counts = countsOf(view.persons);
    return view;
}

} // namespace minplan::report
