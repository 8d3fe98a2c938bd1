#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace minplan::report {

/// Plain: comma, decimal point, LF. Excel: semicolon, decimal comma, CRLF, byte order mark.
enum class CsvStyle { Plain, Excel };

/// Builds a CSV text with RFC 4180's quotes: around a cell that holds the separator, a quote or a
/// line break. In Excel's style a text that a spreadsheet would take
/// for a formula (= + - @) gets an apostrophe in front; the plain style leaves every text exact.
class CsvWriter
{
public:
    explicit CsvWriter(CsvStyle style);

    /// A cell of words.
    void text(std::string_view cell);
    /// A cell that is known to be a number or a date.
    void value(std::string_view cell);
    void endRow();

    [[nodiscard]] char decimalMark() const { return m_style == CsvStyle::Excel ? ',' : '.'; }
    [[nodiscard]] const std::string &result() const { return m_result; }

private:
    CsvStyle m_style;
    bool m_rowBegun = false;
    std::string m_result;
};

} // namespace minplan::report
