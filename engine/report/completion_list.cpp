#include "report/completion_list.h"

#include <array>

namespace minplan::report {

std::optional<ListFormat> listFormat(std::string_view name)
{
    constexpr std::array kNames{
        std::pair("table", ListFormat::Table), std::pair("csv", ListFormat::Csv),
        std::pair("json", ListFormat::Json), std::pair("xlsx", ListFormat::Xlsx),
        std::pair("pdf", ListFormat::Pdf)};
    for (const auto &[known, format] : kNames) {
        if (name == known) {
            return format;
        }
    }
    return std::nullopt;
}

std::string completionList(const std::vector<CompletionLine> &lines, ListFormat format,
                           const ListAbout &about)
{
    switch (format) {
    case ListFormat::Csv:
        return completionCsv(lines, CsvStyle::Plain);
    case ListFormat::Excel:
        return completionCsv(lines, CsvStyle::Excel);
    case ListFormat::Json:
        return completionJson(lines);
    case ListFormat::Xlsx:
        return completionXlsx(lines, about);
    case ListFormat::Pdf:
        return completionPdf(lines, about);
    default:
        return completionTable(lines, about.language);
    }
}

} // namespace minplan::report
