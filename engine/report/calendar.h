#pragma once

#include "report/reminder.h"
#include "report/training.h"

#include <string>
#include <vector>

/// Due days for a calendar.
namespace minplan::report {

/// A day of the calendar.
struct CalendarEntry {
    std::string id; ///< the same for the same thing, whenever the file is made
    text::Day day;
    std::string title;
    std::string text; ///< lines end in «\n»
};

/// The days ahead by which the person is to do what is left: one entry a module and round, so that
/// a later file moves the entry of an earlier one. Days gone by are not told.
[[nodiscard]] std::vector<CalendarEntry> ownDays(const PersonView &person,
                                                 const std::vector<ModuleTraining> &training,
                                                 const ReminderSetting &setting);

/// For a lead: one entry for each day ahead on which something is due, with how many and of what,
/// and nobody's name. `whose` tells the calendars of two leads and two units apart.
[[nodiscard]] std::vector<CalendarEntry> dueDays(const std::vector<PersonView> &persons,
                                                 const std::string &whose,
                                                 const ReminderSetting &setting);

/// An iCalendar file (RFC 5545) of events that last all day, with an alarm a week before where that
/// is still ahead. Made later, it takes the place of what was made before.
[[nodiscard]] std::string calendarFile(const std::vector<CalendarEntry> &entries,
                                       record::Millis now);

} // namespace minplan::report
