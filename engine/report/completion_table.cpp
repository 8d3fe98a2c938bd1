#include "report/columns.h"
#include "report/completion_words.h"
#include "report/dates.h"
#include "text/utf8.h"

namespace minplan::report {

namespace {

using Row = std::vector<std::string>;

std::string points(const CompletionLine &line, const CompletionWords &words)
{
    if (!line.points || !line.of || *line.of == text::Fraction(0)) {
        return {};
    }
    return line.points->toDecimal(words.decimalMark) + " " + std::string(words.of) + " "
        + line.of->toDecimal(words.decimalMark);
}

std::string day(const std::optional<std::chrono::year_month_day> &date)
{
    return date ? isoDate(*date) : "";
}

Row rowOf(const CompletionLine &line, const CompletionWords &words)
{
    return {text::printable(line.name), text::printable(line.unit),
            text::printable(line.role), line.module,
            statusWords(line, words),   points(line, words),
            day(line.passedOn),         day(line.due)};
}

} // namespace

std::string completionTable(const std::vector<CompletionLine> &lines, std::string_view language)
{
    const CompletionWords &words = completionWords(language);
    if (lines.empty()) {
        return std::string(words.empty) + "\n";
    }
    Row headings;
    for (const std::string_view heading : {words.name, words.unit, words.role, words.module,
                                           words.status, words.points, words.passedOn, words.due}) {
        headings.emplace_back(heading);
    }
    std::vector<Row> rows = {headings};
    for (const CompletionLine &line : lines) {
        rows.push_back(rowOf(line, words));
    }
    return aligned(rows);
}

} // namespace minplan::report
