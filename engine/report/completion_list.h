#pragma once

#include "report/completion.h"

#include <map>

/// Completion as a file to hand on. What all formats hold is the same lines.
namespace minplan::report {

enum class ListFormat {
    Table, ///< for a terminal
    Csv,
    Excel, ///< CSV that opens right in a Norwegian spreadsheet
    Json,
    Xlsx,
    Pdf,
};
/// «table», «csv», «json», «xlsx», «pdf»; Excel is how CSV is written, and has no name.
[[nodiscard]] std::optional<ListFormat> listFormat(std::string_view name);

/// What a list says of itself.
struct ListAbout {
    std::string unit; ///< by its path; empty: all that whoever made it may see
    std::string by;   ///< who made it
    record::Millis made;
    std::string language = "nb";                    ///< «nb» or «en»
    std::map<std::string, std::string> titles = {}; ///< by module; else its id stands there
};

/// A PDF is for reading: at most so many lines.
inline constexpr std::size_t kMostPdfLines = 10000;

/// The file's bytes. Throws std::runtime_error with a sentence where the library that writes it
/// cannot, or there are too many lines for the format.
[[nodiscard]] std::string completionList(const std::vector<CompletionLine> &lines,
                                         ListFormat format, const ListAbout &about);
/// A workbook: the lines under a heading that stays in view, with filters, dates as dates and
/// points as numbers; and a sheet about the list. Every text is a text, whatever it begins with.
[[nodiscard]] std::string completionXlsx(const std::vector<CompletionLine> &lines,
                                         const ListAbout &about);
/// A4 pages, a heading a unit, with the unit, day, maker and page number at the foot of each.
[[nodiscard]] std::string completionPdf(const std::vector<CompletionLine> &lines,
                                        const ListAbout &about);

} // namespace minplan::report
