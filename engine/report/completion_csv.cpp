#include "report/completion.h"
#include "report/dates.h"

#include <array>

namespace minplan::report {

namespace {

constexpr std::array<std::string_view, 12> kColumns
    = {"person", "name",   "unit", "role",      "module", "edition",
       "status", "points", "of",   "passed_on", "due",    "expires"};

void addDate(CsvWriter &csv, const std::optional<std::chrono::year_month_day> &date)
{
    csv.value(date ? isoDate(*date) : "");
}

void addPoints(CsvWriter &csv, const std::optional<text::Fraction> &points)
{
    csv.value(points ? points->toDecimal(csv.decimalMark()) : "");
}

} // namespace

std::string completionCsv(const std::vector<CompletionLine> &lines, CsvStyle style)
{
    CsvWriter csv(style);
    for (const std::string_view column : kColumns) {
        csv.value(column);
    }
    csv.endRow();
    for (const CompletionLine &line : lines) {
        csv.text(line.person);
        csv.text(line.name);
        csv.text(line.unit);
        csv.text(line.role);
        csv.text(line.module);
        csv.value(line.edition > 0 ? std::to_string(line.edition) : "");
        csv.value(name(line.status));
        addPoints(csv, line.points);
        addPoints(csv, line.of);
        addDate(csv, line.passedOn);
        addDate(csv, line.due);
        addDate(csv, line.expires);
        csv.endRow();
    }
    return csv.result();
}

} // namespace minplan::report
