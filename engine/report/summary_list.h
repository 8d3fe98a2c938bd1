#pragma once

#include "report/csv.h"
#include "report/summary.h"

#include <string>
#include <string_view>

/// The summary as lists. Units stand by their paths, in alphabetical order; everybody comes first.
namespace minplan::report {

/// The columns are a contract:
/// `unit,persons,passed,expired,overdue,failed,in-progress,not-started`; `unit` is its path («Fana
/// / Sone Nord»), empty for everybody.
[[nodiscard]] std::string summaryCsv(const Summary &summary, const people::Units &all,
                                     CsvStyle style);
/// An array of objects with the columns as keys, and the unit's `id`; null for everybody.
[[nodiscard]] std::string summaryJson(const Summary &summary, const people::Units &all);
/// Aligned for a terminal, in «nb» or «en».
[[nodiscard]] std::string summaryTable(const Summary &summary, const people::Units &all,
                                       std::string_view language);

} // namespace minplan::report
