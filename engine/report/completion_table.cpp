#include "report/columns.h"
#include "report/completion.h"
#include "report/dates.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>

namespace minplan::report {

namespace {

constexpr std::size_t kColumns = 8;
using Row = std::array<std::string, kColumns>;

/// All that the table says, in one language.
struct Words {
    std::array<std::string_view, kColumns> headings;
    std::array<std::string_view, 6> statuses;
    std::string_view of;
    char decimalMark;
    std::string_view empty;
};

constexpr Words kNorwegian
    = {{"Navn", "Enhet", "Yrke", "Modul", "Status", "Poeng", "Bestått", "Frist"},
       {"bestått", "utløpt", "over fristen", "ikke bestått", "i gang", "ikke begynt"},
       " av ",
       ',',
       "Ingen har begynt på eller fått tildelt en modul her ennå.\n"};
constexpr Words kEnglish
    = {{"Name", "Unit", "Role", "Module", "Status", "Points", "Passed", "Due"},
       {"passed", "expired", "overdue", "failed", "in progress", "not started"},
       " of ",
       '.',
       "Nobody has begun or been assigned a module here yet.\n"};

std::string points(const CompletionLine &line, const Words &words)
{
    if (!line.points || !line.of || *line.of == text::Fraction(0)) {
        return {};
    }
    return line.points->toDecimal(words.decimalMark) + std::string(words.of)
        + line.of->toDecimal(words.decimalMark);
}

std::string day(const std::optional<std::chrono::year_month_day> &date)
{
    return date ? isoDate(*date) : "";
}

Row rowOf(const CompletionLine &line, const Words &words)
{
    return {text::printable(line.name),
            text::printable(line.unit),
            text::printable(line.role),
            line.module,
            std::string(words.statuses.at(static_cast<std::size_t>(line.status))),
            points(line, words),
            day(line.passedOn),
            day(line.due)};
}

Row headings(const Words &words)
{
    Row row;
    std::transform(words.headings.begin(), words.headings.end(), row.begin(),
                   [](std::string_view heading) { return std::string(heading); });
    return row;
}

/// A column without anything in it is left out.
std::array<int, kColumns> widths(const std::vector<Row> &rows)
{
    std::array<int, kColumns> result{};
    for (std::size_t column = 0; column < kColumns; ++column) {
        const bool used = std::any_of(rows.begin() + 1, rows.end(),
                                      [column](const Row &row) { return !row.at(column).empty(); });
        for (const Row &row : rows) {
            result.at(column)
                = used ? std::max(result.at(column), displayWidth(row.at(column))) : 0;
        }
    }
    return result;
}

std::string joined(const Row &row, const std::array<int, kColumns> &widths)
{
    std::string line;
    for (std::size_t column = 0; column < kColumns; ++column) {
        if (widths.at(column) > 0) {
            line += padded(row.at(column), widths.at(column) + 2);
        }
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

} // namespace

std::string completionTable(const std::vector<CompletionLine> &lines, std::string_view language)
{
    const Words &words = language == "en" ? kEnglish : kNorwegian;
    if (lines.empty()) {
        return std::string(words.empty);
    }
    std::vector<Row> rows = {headings(words)};
    for (const CompletionLine &line : lines) {
        rows.push_back(rowOf(line, words));
    }
    const auto wide = widths(rows);
    std::string table;
    for (const Row &row : rows) {
        table += joined(row, wide);
    }
    return table;
}

} // namespace minplan::report
