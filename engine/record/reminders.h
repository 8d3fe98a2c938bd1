#pragma once

#include "people/person.h"
#include "record/store.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// That a person was reminded of modules, and how.
namespace minplan::record {

/// How a reminder left the program.
enum class ReminderWay { Copied, Mail, Calendar };
/// «copied», «mail», «calendar».
[[nodiscard]] std::string_view name(ReminderWay way);
[[nodiscard]] std::optional<ReminderWay> reminderWayNamed(std::string_view name);

/// When and how somebody was last reminded of a module.
struct Reminded {
    Millis time;
    ReminderWay way = ReminderWay::Copied;

    bool operator==(const Reminded &) const = default;
};
using Reminders = std::map<std::string, Reminded>; ///< by module

/// Who is reminded, and of which modules.
struct Reminding {
    people::Person person;
    std::vector<std::string> modules;
};

} // namespace minplan::record
