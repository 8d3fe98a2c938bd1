#pragma once

#include "report/attendance_sheet.h"

#include <nlohmann/json.hpp>

namespace minplan::app {

/// An attendance list on its way to the program that draws it.
struct Sheet {
    report::SheetAbout about;
    std::vector<report::SheetRow> rows;
};

/// Has the member `sheet`, which no other document has.
[[nodiscard]] nlohmann::json toJson(const Sheet &sheet);
/// Throws nlohmann::json::exception for anything toJson() did not write.
[[nodiscard]] Sheet sheetFromJson(const nlohmann::json &from);

} // namespace minplan::app
