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

std::optional<year_month_day> dueOf(const module::Due &due, std::optional<record::Millis> added)
{
    if (!due.withinDays) {
        return parseIsoDate(due.date);
    }
    if (!added) {
        return std::nullopt;
    }
    return year_month_day(sys_days(text::osloDay(*added)) + std::chrono::days(*due.withinDays));
}

/// The modules a person is assigned, each with its earliest due day.
Dates assigned(const std::vector<module::Course> &courses, std::optional<record::Millis> added)
{
    Dates due;
    for (const module::Course &course : courses) {
        const auto day = course.due ? dueOf(*course.due, added) : std::nullopt;
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
        line.passedOn = text::osloDay(*row.passedOn);
        if (row.validMonths) {
            line.expires = text::osloDay(record::runsOut(*row.passedOn, *row.validMonths));
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

bool anyWithin(const std::vector<module::Course> &courses)
{
    return std::any_of(courses.begin(), courses.end(), [](const module::Course &course) {
        return course.due && course.due->withinDays;
    });
}

std::vector<CompletionLine> completion(const std::vector<record::Standing> &standings,
                                       const std::vector<module::Course> &courses,
                                       const std::string &module, record::Millis now)
{
    std::vector<CompletionLine> lines;
    for (const record::Standing &standing : standings) {
        for (CompletionLine &line :
             linesOf(standing.person, latestRounds(standing.rounds),
                     assigned(courses, standing.added), text::osloDay(now))) {
            if (module.empty() || line.module == module) {
                lines.push_back(std::move(line));
            }
        }
    }
    std::sort(lines.begin(), lines.end(), before);
    return lines;
}

} // namespace minplan::report
