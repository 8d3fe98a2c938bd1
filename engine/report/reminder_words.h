#pragma once

#include <string_view>

namespace minplan::report {

/// All that reminders say in one language, as patterns of text/pattern.h.
struct ReminderWords {
    std::string_view language;
    std::string_view subject;
    std::string_view hello, helloAll;  ///< {0}: the first name
    std::string_view left, leftForAll; ///< stand over the list of modules
    std::string_view module; ///< {0} title; {1} minutes, {2} what about it: both may be empty
    std::string_view due;    ///< {0} the day
    std::string_view dayOver, daysOver; ///< {0} the day, {1} how many days
    std::string_view again;             ///< {0} the day or empty
    std::string_view ranOut, runsOut;   ///< {0} the day
    std::string_view noDay;
    std::string_view open, openForAll;
    std::string_view askMe;
    std::string_view regards;               ///< {0} the sender or empty
    std::string_view ownEntry;              ///< of a calendar: {0} title
    std::string_view ownEntryText;          ///< {0} minutes or empty
    std::string_view dayEntryOne, dayEntry; ///< {0} how many
    std::string_view dayEntryText;          ///< {0} modules, a line each
};

/// Bokmål where the language is another than «nn» and «en».
[[nodiscard]] const ReminderWords &reminderWords(std::string_view language);

} // namespace minplan::report
