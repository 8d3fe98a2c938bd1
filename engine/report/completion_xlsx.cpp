#include "report/completion_list.h"
#include "report/completion_words.h"
#include "report/dates.h"
#include "report/xlsx_sheet.h"

namespace minplan::report {

namespace {

std::string titleOf(const CompletionLine &line, const ListAbout &about)
{
    const auto known = about.titles.find(line.module);
    return known == about.titles.end() ? line.module : known->second;
}

std::vector<XlsxColumn> columnsIn(const CompletionWords &words)
{
    const std::vector<std::pair<std::string_view, double>> columns
        = {{words.name, 26},     {words.unit, 28},   {words.role, 18},    {words.module, 36},
           {words.edition, 9},   {words.status, 14}, {words.points, 9},   {words.of, 6},
           {words.passedOn, 12}, {words.due, 12},    {words.expires, 12}, {words.moduleId, 30},
           {words.personId, 38}};
    std::vector<XlsxColumn> made;
    for (const auto &[heading, width] : columns) {
        made.push_back({std::string(heading), width});
    }
    return made;
}

void add(XlsxBook &book, const CompletionLine &line, const CompletionWords &words,
         const ListAbout &about)
{
    book.text(line.name);
    book.text(line.unit);
    book.text(line.role);
    book.text(titleOf(line, about));
    book.number(line.edition > 0 ? std::optional<text::Fraction>(line.edition) : std::nullopt);
    book.text(statusWords(line, words));
    book.number(line.points);
    book.number(line.of);
    book.day(line.passedOn);
    book.day(line.due);
    book.day(line.expires);
    book.text(line.module);
    book.text(line.person);
    book.endRow();
}

void addAbout(XlsxBook &book, const ListAbout &about, const CompletionWords &words,
              std::size_t lines)
{
    const bool isEnglish = about.language == "en";
    book.beginSheet(isEnglish ? "About the list" : "Om listen", {{"Min plan", 22}, {"", 60}});
    const auto row = [&book](std::string_view what, const std::string &is) {
        book.text(std::string(what));
        book.text(is);
        book.endRow();
    };
    row(words.unit, about.unit.empty() ? (isEnglish ? "all" : "alle") : about.unit);
    row(isEnglish ? "Made by" : "Laget av", about.by);
    row(isEnglish ? "Made" : "Laget", isoMinute(about.made));
    row(isEnglish ? "Lines" : "Linjer", std::to_string(lines));
}

} // namespace

std::string completionXlsx(const std::vector<CompletionLine> &lines, const ListAbout &about)
{
    const CompletionWords &words = completionWords(about.language);
    const std::string title = about.language == "en" ? "Completion" : "Fullføring";
    XlsxBook book({title, about.made});
    book.beginSheet(title, columnsIn(words));
    for (const CompletionLine &line : lines) {
        add(book, line, words, about);
    }
    book.addFilters();
    addAbout(book, about, words, lines.size());
    return book.bytes();
}

} // namespace minplan::report
