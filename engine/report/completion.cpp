#include "report/completion.h"

#include "record/validity.h"
#include "report/dates.h"
#include "text/norwegian.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace minplan::report {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;
using Dates = std::map<std::string, year_month_day>;

/// The day each person came into the record: the first thing that was said about them.
Dates daysAdded(const record::Store &store)
{
    Dates added;
    for (const record::LogEntry &entry : store.log()) {
        const year_month_day day = utcDate(entry.time);
        const auto [place, isNew] = added.try_emplace(entry.subject, day);
        place->second = isNew ? day : std::min(place->second, day);
    }
    return added;
}

bool anyWithin(const std::vector<module::Course> &courses)
{
    return std::any_of(courses.begin(), courses.end(), [](const module::Course &course) {
        return course.due && course.due->withinDays;
    });
}

std::optional<year_month_day> dueOf(const module::Due &due, const Dates &added,
                                    const std::string &person)
{
    if (!due.withinDays) {
        return parseIsoDate(due.date);
    }
    const auto day = added.find(person);
    if (day == added.end()) {
        return std::nullopt;
    }
    return year_month_day(sys_days(day->second) + std::chrono::days(*due.withinDays));
}

/// The modules a person is assigned, each with its earliest due day.
Dates assigned(const std::vector<module::Course> &courses, const Dates &added,
               const std::string &person)
{
    Dates due;
    for (const module::Course &course : courses) {
        const auto day = course.due ? dueOf(*course.due, added, person) : std::nullopt;
        if (!day) {
            continue;
        }
        for (const std::string &module : course.modules) {
            const auto [place, isNew] = due.try_emplace(module, *day);
            place->second = isNew ? *day : std::min(place->second, *day);
        }
    }
    return due;
}

Status statusOf(const CompletionLine &line, const record::CompletionRow *row, year_month_day today)
{
    if (line.passedOn && (!line.expires || today < *line.expires)) {
        return Status::Passed;
    }
    if (line.passedOn) {
        return Status::Expired;
    }
    if (line.due && *line.due < today) {
        return Status::Overdue;
    }
    if (row == nullptr) {
        return Status::NotStarted;
    }
    return row->ended ? Status::Failed : Status::InProgress;
}

void addStanding(CompletionLine &line, const record::CompletionRow &row)
{
    line.edition = row.edition;
    if (row.passedOn || row.ended) {
        line.points = row.points;
        line.of = row.of;
    }
    if (row.passedOn) {
        line.passedOn = utcDate(*row.passedOn);
        if (row.validMonths) {
            line.expires = utcDate(record::runsOut(*row.passedOn, *row.validMonths));
        }
    }
}

/// The latest round of each module.
std::map<std::string, record::CompletionRow>
latestRounds(const std::vector<record::CompletionRow> &rows)
{
    std::map<std::string, record::CompletionRow> latest;
    for (const record::CompletionRow &row : rows) {
        const auto [place, isNew] = latest.try_emplace(row.module, row);
        if (!isNew && place->second.round < row.round) {
            place->second = row;
        }
    }
    return latest;
}

std::vector<CompletionLine> linesOf(const people::Person &person,
                                    const std::map<std::string, record::CompletionRow> &rounds,
                                    const Dates &due, year_month_day today)
{
    std::map<std::string, CompletionLine> lines;
    for (const auto &[module, day] : due) {
        lines[module].due = day;
    }
    for (const auto &[module, row] : rounds) {
        addStanding(lines[module], row);
    }
    std::vector<CompletionLine> result;
    for (auto &[module, line] : lines) {
        line.person = person.id;
        line.name = person.name;
        line.unit = person.unit;
        line.role = person.profession;
        line.module = module;
        const auto row = rounds.find(module);
        line.status = statusOf(line, row == rounds.end() ? nullptr : &row->second, today);
        result.push_back(std::move(line));
    }
    return result;
}

bool wanted(const CompletionLine &line, const CompletionFilter &filter)
{
    return (filter.unit.empty() || filter.unit == line.unit)
        && (filter.module.empty() || filter.module == line.module);
}

bool before(const CompletionLine &left, const CompletionLine &right)
{
    if (left.unit != right.unit) {
        return text::alphabeticallyBefore(left.unit, right.unit);
    }
    if (left.name != right.name) {
        return text::alphabeticallyBefore(left.name, right.name);
    }
    return std::tie(left.person, left.module) < std::tie(right.person, right.module);
}

} // namespace

std::vector<CompletionLine> completion(const record::Store &store,
                                       const std::vector<module::Course> &courses,
                                       const CompletionFilter &filter, record::Millis now)
{
    const Dates added = anyWithin(courses) ? daysAdded(store) : Dates();
    std::map<std::string, std::vector<record::CompletionRow>> rows;
    for (record::CompletionRow &row : store.completions()) {
        rows[row.person].push_back(std::move(row));
    }
    std::vector<CompletionLine> lines;
    for (const people::Person &person : store.persons()) {
        for (CompletionLine &line : linesOf(person, latestRounds(rows[person.id]),
                                            assigned(courses, added, person.id), utcDate(now))) {
            if (wanted(line, filter)) {
                lines.push_back(std::move(line));
            }
        }
    }
    std::sort(lines.begin(), lines.end(), before);
    return lines;
}

} // namespace minplan::report
