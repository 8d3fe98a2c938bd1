#pragma once

#include "record/store.h"
#include "text/fraction.h"

#include <xlsxwriter.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// Workbooks for spreadsheets, row after row. Every text is written as a text: what begins with «=»
/// is no formula.
namespace minplan::report {

struct XlsxColumn {
    std::string heading;
    double width; ///< in signs
};

struct XlsxAbout {
    std::string title;
    record::Millis made;
};

/// A workbook in the making. Throws std::runtime_error with a sentence where it cannot be written.
class XlsxBook
{
public:
    explicit XlsxBook(const XlsxAbout &about);
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;
    XlsxBook(XlsxBook &&) = delete;
    XlsxBook &operator=(XlsxBook &&) = delete;

    /// Begins a sheet whose headings stay in view.
    void beginSheet(const std::string &name, const std::vector<XlsxColumn> &columns);
    void text(const std::string &words);
    /// With at most two decimals.
    void number(const std::optional<text::Fraction> &number);
    void day(const std::optional<std::chrono::year_month_day> &day);
    void endRow();
    /// Lets one filter the rows of the sheet by each column.
    void addFilters();
    /// Finishes the book; its bytes. Once.
    [[nodiscard]] std::string bytes();

private:
    void check(lxw_error error) const;

    std::filesystem::path m_folder; ///< for the while, and nobody else's to read
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_left = nullptr; ///< numbers stand beside words
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    lxw_col_t m_columns = 0;
};

} // namespace minplan::report
