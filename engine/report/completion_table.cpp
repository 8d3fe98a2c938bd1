#include "report/columns.h"
#include "report/completion.h"
#include "report/dates.h"
#include "text/utf8.h"

#include <array>

namespace minplan::report {

namespace {

constexpr std::size_t kColumns = 8;
using Row = std::vector<std::string>;

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

} // namespace

std::string completionTable(const std::vector<CompletionLine> &lines, std::string_view language)
{
    const Words &words = language == "en" ? kEnglish : kNorwegian;
    if (lines.empty()) {
        return std::string(words.empty);
    }
    std::vector<Row> rows = {Row(words.headings.begin(), words.headings.end())};
    for (const CompletionLine &line : lines) {
        rows.push_back(rowOf(line, words));
    }
    return aligned(rows);
}

} // namespace minplan::report
