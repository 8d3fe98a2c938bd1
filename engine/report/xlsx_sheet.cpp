#include "report/xlsx_sheet.h"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace minplan::report {
namespace fs = std::filesystem;

namespace {

constexpr std::uint8_t kA4 = 9; ///< as the format numbers it
constexpr lxw_color_t kPrimary = 0x0E5A4B;
constexpr lxw_color_t kPrimaryTint = 0xE1F0EA;

fs::path madeFolder()
{
    std::string pattern = (fs::temp_directory_path() / "minplan-xlsx-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) {
        throw std::runtime_error("Regnearket kunne ikke lages: det er ikke plass til eller lov å "
                                 "lage en mappe i "
                                 + fs::temp_directory_path().string() + ".");
    }
    return pattern;
}

} // namespace

XlsxBook::XlsxBook(const XlsxAbout &about)
    : m_folder(madeFolder())
{
    std::string folder = m_folder.string();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE; // a municipality has hundreds of thousands of rows
    options.tmpdir = folder.data();
    m_book = workbook_new_opt((m_folder / "list.xlsx").c_str(), &options);
    if (m_book == nullptr) {
        fs::remove_all(m_folder);
        throw std::runtime_error("Regnearket kunne ikke lages: det er for lite minne.");
    }
    std::string title = about.title;
    std::string maker = "Min plan";
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = maker.data();
    properties.created
        = std::chrono::floor<std::chrono::seconds>(about.made).time_since_epoch().count();
    check(workbook_set_properties(m_book, &properties));
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    format_set_font_color(m_bold, kPrimary);
    format_set_bg_color(m_bold, kPrimaryTint);
    format_set_bottom(m_bold, LXW_BORDER_THIN);
    m_day = workbook_add_format(m_book);
    format_set_num_format(m_day, "dd.mm.yyyy");
    format_set_align(m_day, LXW_ALIGN_LEFT);
    m_left = workbook_add_format(m_book);
    format_set_align(m_left, LXW_ALIGN_LEFT);
}

XlsxBook::~XlsxBook()
{
    if (m_book != nullptr) {
        (void)workbook_close(m_book);
    }
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

void XlsxBook::check(lxw_error error) const
{
    if (error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE) {
        throw std::runtime_error("Et regneark har plass til " + std::to_string(LXW_ROW_MAX - 1)
                                 + " rader, og denne listen har flere. Velg en enhet eller en "
                                   "modul, eller skriv csv.");
    }
    if (error != LXW_NO_ERROR) {
        throw std::runtime_error(std::string("Regnearket kunne ikke lages: ")
                                 + lxw_strerror(error));
    }
}

void XlsxBook::beginSheet(const std::string &name, const std::vector<XlsxColumn> &columns)
{
    m_sheet = workbook_add_worksheet(m_book, name.c_str());
    if (m_sheet == nullptr) {
        throw std::logic_error("no sheet can be called " + name);
    }
    m_columns = 0;
    for (const XlsxColumn &column : columns) {
        check(worksheet_set_column(m_sheet, m_columns, m_columns, column.width, nullptr));
        check(worksheet_write_string(m_sheet, 0, m_columns, column.heading.c_str(), m_bold));
        ++m_columns;
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_set_paper(m_sheet, kA4);
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0); // as wide as a page, as many pages as it takes
    check(worksheet_repeat_rows(m_sheet, 0, 0));
    m_row = 1;
    m_column = 0;
}

void XlsxBook::text(const std::string &words)
{
    check(worksheet_write_string(m_sheet, m_row, m_column++, words.c_str(), nullptr));
}

void XlsxBook::number(const std::optional<text::Fraction> &number)
{
    if (number) {
        const double rounded = std::round(number->toDouble() * 100) / 100;
        check(worksheet_write_number(m_sheet, m_row, m_column, rounded, m_left));
    }
    ++m_column;
}

void XlsxBook::day(const std::optional<std::chrono::year_month_day> &day)
{
    if (day) {
        lxw_datetime date{int(day->year()),
                          static_cast<int>(unsigned(day->month())),
                          static_cast<int>(unsigned(day->day())),
                          0,
                          0,
                          0};
        check(worksheet_write_datetime(m_sheet, m_row, m_column, &date, m_day));
    }
    ++m_column;
}

void XlsxBook::endRow()
{
    ++m_row;
    m_column = 0;
}

void XlsxBook::addFilters()
{
    const auto last = static_cast<lxw_col_t>(m_columns - 1);
    check(worksheet_autofilter(m_sheet, 0, 0, m_row > 1 ? m_row - 1 : 0, last));
}

std::string XlsxBook::bytes()
{
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr;
    check(error);
    std::ifstream file(m_folder / "list.xlsx", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace minplan::report
