#pragma once

#include "module/load.h"
#include "record/store.h"

#include <optional>
#include <string>
#include <vector>

namespace minplan::report {

/// The first that holds, in this order.
enum class Status { Passed, Expired, Overdue, Failed, InProgress, NotStarted };
[[nodiscard]] std::string_view name(Status status); ///< «passed», «in-progress» …

/// One person and one assigned or begun module, this round.
struct CompletionLine {
    std::string person, name, unit, role; ///< role: the profession
    std::string module;
    int edition = 0;
    Status status = Status::NotStarted;
    std::optional<text::Fraction> points, of;
    std::optional<std::chrono::year_month_day> passedOn, due, expires; ///< UTC dates
};

struct CompletionFilter {
    std::string unit;   ///< empty: all
    std::string module; ///< empty: all
};

/// From the records and, for due dates, the courses at hand. In order of unit, name, module.
[[nodiscard]] std::vector<CompletionLine> completion(const record::Store &store,
                                                     const std::vector<module::Course> &courses,
                                                     const CompletionFilter &filter,
                                                     record::Millis now);

enum class CsvStyle { Plain, Excel }; ///< Excel: semicolon, decimal comma, BOM
[[nodiscard]] std::string completionCsv(const std::vector<CompletionLine> &lines, CsvStyle style);
[[nodiscard]] std::string completionTable(const std::vector<CompletionLine> &lines,
                                          std::string_view language);
[[nodiscard]] std::string completionJson(const std::vector<CompletionLine> &lines);

} // namespace minplan::report
