#pragma once

#include "text/day.h"

#include <string>
#include <vector>

/// A list to print and sign at joint teaching.
namespace minplan::report {

struct SheetAbout {
    std::string title; ///< of the session; may be empty
    std::string unit;  ///< by its path
    std::string when;  ///< in words
    std::string place; ///< may be empty
    std::vector<std::string> covers;
    text::Day made;
    std::string language = "nb"; ///< «nb», «nn» or «en»
};

struct SheetRow {
    std::string name, profession;
};

/// A4 pages with a numbered row for each, in the order given, room to sign, and empty rows for
/// those who come besides. Throws std::runtime_error.
[[nodiscard]] std::string attendanceSheet(const std::vector<SheetRow> &rows,
                                          const SheetAbout &about);

} // namespace minplan::report
