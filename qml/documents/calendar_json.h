#pragma once

#include "report/calendar.h"

#include <nlohmann/json.hpp>

namespace minplan::app {

/// Days for a calendar on their way to the program that writes them.
struct DayFile {
    std::vector<report::CalendarEntry> entries;
    record::Millis made;
    std::string language = "nb"; ///< of what is said when the file cannot be written
};

[[nodiscard]] nlohmann::json toJson(const DayFile &file);
/// Throws nlohmann::json::exception for anything toJson() did not write.
[[nodiscard]] DayFile dayFileFromJson(const nlohmann::json &from);

} // namespace minplan::app
