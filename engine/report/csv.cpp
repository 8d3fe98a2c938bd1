#include "report/csv.h"

#include "text/utf8.h"

namespace minplan::report {

namespace {

bool looksLikeFormula(std::string_view cell)
{
    return !cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string::npos;
}

} // namespace

CsvWriter::CsvWriter(CsvStyle style)
    : m_style(style)
    , m_result(style == CsvStyle::Excel ? text::kByteOrderMark : "")
{ }

void CsvWriter::text(std::string_view cell)
{
    if (m_style == CsvStyle::Excel && looksLikeFormula(cell)) {
        value("'" + std::string(cell));
        return;
    }
    value(cell);
}

void CsvWriter::value(std::string_view cell)
{
    const char separator = m_style == CsvStyle::Excel ? ';' : ',';
    if (m_rowBegun) {
        m_result += separator;
    }
    m_rowBegun = true;
    if (cell.find_first_of(std::string("\"\r\n") + separator) == std::string_view::npos) {
        m_result += cell;
        return;
    }
    m_result += '"';
    for (const char letter : cell) {
        m_result += letter == '"' ? "\"\"" : std::string(1, letter);
    }
    m_result += '"';
}

void CsvWriter::endRow()
{
    m_result += m_style == CsvStyle::Excel ? "\r\n" : "\n";
    m_rowBegun = false;
}

} // namespace minplan::report
