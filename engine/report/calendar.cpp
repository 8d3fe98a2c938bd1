#include "report/calendar.h"

#include "people/identity.h"
#include "report/reminder_words.h"
#include "text/pattern.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace minplan::report {

namespace {

using text::Day;

ModuleBrief briefOf(const std::string &module, const ReminderSetting &setting)
{
    const auto known = setting.briefs.find(module);
    return known == setting.briefs.end() ? ModuleBrief{module} : known->second;
}

/// The last day in time; for a pass that runs out the last on which it holds.
std::optional<Day> lastDay(const ModuleState &state, Day today)
{
    const auto day
        = state.status == Status::Passed ? text::daysAfter(*state.expires, -1) : state.due;
    return day && *day >= today ? day : std::nullopt;
}

/// A pass that runs out is to be had anew in the round to come.
std::size_t roundOf(const std::string &module, const ModuleState &state,
                    const std::vector<ModuleTraining> &training)
{
    const auto found
        = std::find_if(training.begin(), training.end(),
                       [&](const ModuleTraining &one) { return one.module == module; });
    const std::size_t rounds = found == training.end() ? 1 : found->rounds.size();
    return state.status == Status::Passed ? rounds + 1 : rounds;
}

std::string minutes(int number)
{
    return number > 0 ? std::to_string(number) : "";
}

} // namespace

std::vector<CalendarEntry> ownDays(const PersonView &person,
                                   const std::vector<ModuleTraining> &training,
                                   const ReminderSetting &setting)
{
    const ReminderWords &words = reminderWords(setting.language);
    std::vector<CalendarEntry> entries;
    for (const std::string &module : remaining(person, setting)) {
        const ModuleState &state = *stateIn(person, module);
        const auto day = lastDay(state, setting.today);
        if (!day) {
            continue;
        }
        const ModuleBrief brief = briefOf(module, setting);
        const std::string round = std::to_string(roundOf(module, state, training));
        entries.push_back({people::dueId({"person", person.person.id, module, round}), *day,
                           text::filled(words.ownEntry, std::array{brief.title}),
                           text::filled(words.ownEntryText, std::array{minutes(brief.minutes)})});
    }
    return entries;
}

std::vector<CalendarEntry> dueDays(const std::vector<PersonView> &persons, const std::string &whose,
                                   const ReminderSetting &setting)
{
    struct DueDay {
        int persons = 0;
        std::map<std::string, int> modules = {};
    };
    std::map<Day, DueDay> days;
    for (const PersonView &person : persons) {
        std::map<Day, std::vector<std::string>> own;
        for (const std::string &module : remaining(person, setting)) {
            if (const auto day = lastDay(*stateIn(person, module), setting.today)) {
                own[*day].push_back(module);
            }
        }
        for (const auto &[day, modules] : own) {
            ++days[day].persons;
            for (const std::string &module : modules) {
                ++days[day].modules[module];
            }
        }
    }
    const ReminderWords &words = reminderWords(setting.language);
    std::vector<CalendarEntry> entries;
    for (const auto &[day, due] : days) {
        std::string list;
        for (const std::string &module : setting.modules) {
            if (const auto found = due.modules.find(module); found != due.modules.end()) {
                list
                    += briefOf(module, setting).title + ": " + std::to_string(found->second) + "\n";
            }
        }
        entries.push_back({people::dueId({"lead", whose, text::isoDate(day)}), day,
                           text::filled(due.persons == 1 ? words.dayEntryOne : words.dayEntry,
                                        std::array{std::to_string(due.persons)}),
                           text::filled(words.dayEntryText, std::array{list})});
    }
    return entries;
}

} // namespace minplan::report
