#include "report/calendar.h"

#include <libical/ical.h>

#include <memory>

namespace minplan::report {

namespace {

struct Freed {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

/// What a calendar program reads the maker of the file from.
constexpr const char *kMaker = "-//Min plan//Min plan//NO";
constexpr int kDaysBefore = 7;
constexpr int kAlarmHour = 8;
constexpr int kHours = 24;
constexpr int kSecondsAnHour = 3600;

icaltimetype dayValue(text::Day day)
{
    icaltimetype value = icaltime_null_date();
    value.year = int(day.year());
    value.month = static_cast<int>(unsigned(day.month()));
    value.day = static_cast<int>(unsigned(day.day()));
    return value;
}

icaltimetype instantValue(record::Millis time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
    return icaltime_from_timet_with_zone(std::chrono::system_clock::to_time_t(seconds), 0,
                                         icaltimezone_get_utc_timezone());
}

/// Grows with the time the file is made, and stays a 32-bit number for some thousand years.
int sequenceOf(record::Millis time)
{
    return static_cast<int>(
        std::chrono::floor<std::chrono::minutes>(time).time_since_epoch().count());
}

/// At eight in the morning, not at the midnight at which the day begins.
icalcomponent *alarm(const CalendarEntry &entry)
{
    const int hours = kDaysBefore * kHours - kAlarmHour;
    const icaltriggertype before
        = {icaltime_null_time(), icaldurationtype_from_int(-hours * kSecondsAnHour)};
    icalcomponent *made = icalcomponent_new_valarm();
    icalcomponent_add_property(made, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(made, icalproperty_new_description(entry.title.c_str()));
    icalcomponent_add_property(made, icalproperty_new_trigger(before));
    return made;
}

icalcomponent *event(const CalendarEntry &entry, record::Millis now)
{
    icalcomponent *made = icalcomponent_new_vevent();
    const auto add = [made](icalproperty *property) { icalcomponent_add_property(made, property); };
    add(icalproperty_new_uid((entry.id + "@minplan").c_str()));
    add(icalproperty_new_dtstamp(instantValue(now)));
    add(icalproperty_new_sequence(sequenceOf(now)));
    add(icalproperty_new_dtstart(dayValue(entry.day)));
    add(icalproperty_new_dtend(dayValue(text::daysAfter(entry.day, 1))));
    add(icalproperty_new_summary(entry.title.c_str()));
    add(icalproperty_new_description(entry.text.c_str()));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    add(icalproperty_new_class(ICAL_CLASS_PRIVATE));
    if (text::daysAfter(entry.day, -kDaysBefore) > text::osloDay(now)) {
        icalcomponent_add_component(made, alarm(entry));
    }
    return made;
}

} // namespace

std::string calendarFile(const std::vector<CalendarEntry> &entries, record::Millis now)
{
    const Component calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid(kMaker));
    for (const CalendarEntry &entry : entries) {
        icalcomponent_add_component(calendar.get(), event(entry, now));
    }
    const std::unique_ptr<char, Freed> text(icalcomponent_as_ical_string_r(calendar.get()));
    return text.get();
}

} // namespace minplan::report
