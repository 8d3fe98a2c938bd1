#include "report/attendance_sheet.h"

#include "report/pdf_pages.h"
#include "text/utf8.h"

#include <array>

namespace minplan::report {

namespace {

constexpr TextStyle kTitle{20, PANGO_WEIGHT_BOLD, kPrimaryInk};
constexpr TextStyle kLead{11, PANGO_WEIGHT_SEMIBOLD, kInk};
constexpr TextStyle kPlain{10, PANGO_WEIGHT_NORMAL, kInk};
constexpr TextStyle kName{10.5, PANGO_WEIGHT_SEMIBOLD, kInk};
constexpr TextStyle kHead{9, PANGO_WEIGHT_SEMIBOLD, kMutedInk};
constexpr Colour kRule{0x7B / 255.0, 0x87 / 255.0, 0x81 / 255.0};
constexpr double kGap = 8;
constexpr double kRowHeight = 30; // room for a pen
constexpr std::size_t kEmptyRows = 6;

/// Number, name, profession, signature: parts of the column's width.
constexpr std::array kWidths{0.07, 0.36, 0.24, 0.33};
using Cells = std::array<std::string, kWidths.size()>;

struct Words {
    std::string_view list, name, profession, signature, covered, others;
};
constexpr Words kBokmal{"Deltakerliste",
                        "Navn",
                        "Yrke",
                        "Underskrift",
                        "Dette gjennomgås",
                        "Den som ikke står på listen, skriver navnet sitt nederst."};
constexpr Words kNynorsk{"Deltakarliste",
                         "Namn",
                         "Yrke",
                         "Underskrift",
                         "Dette blir gjennomgått",
                         "Den som ikkje står på lista, skriv namnet sitt nedst."};
constexpr Words kEnglish{
    "Attendance list", "Name",
    "Profession",      "Signature",
    "What is covered", "Whoever is not on the list writes their name at the end."};

class Sheet
{
public:
    Sheet(PdfPages &pages, const Words &words)
        : m_pages(pages)
        , m_words(words)
    { }

    void head(const SheetAbout &about)
    {
        paragraph("H1", titleOf(about, m_words), kTitle, 6);
        paragraph("P", text::printable(about.unit), kLead, 2);
        const std::string place = about.place.empty() ? "" : " · " + text::printable(about.place);
        paragraph("P", about.when + place, kLead, 10);
        paragraph("H2", std::string(m_words.covered), kHead, 2);
        for (const std::string &line : about.covers) {
            paragraph("P", line, kPlain, 2);
        }
        m_pages.top += 8;
        paragraph("P", std::string(m_words.others), kPlain, 10);
    }

    void rows(const std::vector<SheetRow> &rows)
    {
        m_pages.canvas().begin("Table");
        setHead();
        for (std::size_t at = 0; at < rows.size() + kEmptyRows; ++at) {
            const bool isNamed = at < rows.size();
            setRow({std::to_string(at + 1), isNamed ? text::printable(rows[at].name) : "",
                    isNamed ? text::printable(rows[at].profession) : "", ""});
        }
        m_pages.canvas().end("Table");
    }

    static std::string titleOf(const SheetAbout &about, const Words &words)
    {
        return std::string(words.list)
            + (about.title.empty() ? "" : ": " + text::printable(about.title));
    }

private:
    void paragraph(const char *tag, const std::string &words, const TextStyle &style, double after)
    {
        (void)m_pages.makeRoom(m_pages.heightOf(words, style, kPageColumn));
        m_pages.top
            += m_pages.canvas().text(tag, words, style, kPageMargin, m_pages.top, kPageColumn)
            + after;
    }

    /// Gives the height of the highest cell.
    double setCells(const char *tag, const Cells &cells, const TextStyle &style, double top)
    {
        double height = 0;
        double x = kPageMargin;
        m_pages.canvas().begin("TR");
        for (std::size_t at = 0; at < cells.size(); ++at) {
            const double width = kWidths.at(at) * kPageColumn;
            height = std::max(
                height, m_pages.canvas().text(tag, cells.at(at), style, x, top, width - kGap));
            x += width;
        }
        m_pages.canvas().end("TR");
        return height;
    }

    void setHead()
    {
        m_pages.top += setCells("TH",
                                {"", std::string(m_words.name), std::string(m_words.profession),
                                 std::string(m_words.signature)},
                                kHead, m_pages.top)
            + 2;
        rule();
    }

    void setRow(const Cells &cells)
    {
        const double words = m_pages.heightOf(cells[1], kName, kWidths[1] * kPageColumn - kGap);
        const double height = std::max(kRowHeight, words + kGap);
        if (m_pages.makeRoom(height)) {
            setHead();
        }
        (void)setCells("TD", cells, kName, m_pages.top + kGap);
        m_pages.top += height;
        rule();
    }

    void rule() { m_pages.canvas().bar(kPageMargin, m_pages.top, kPageColumn, 0.8, kRule); }

    PdfPages &m_pages;
    const Words &m_words;
};

} // namespace

std::string attendanceSheet(const std::vector<SheetRow> &rows, const SheetAbout &about)
{
    const Words &words = about.language == "en" ? kEnglish
        : about.language == "nn"                ? kNynorsk
                                                : kBokmal;
    const std::string title = Sheet::titleOf(about, words);
    const std::string tag = about.language == "en" ? "en"
        : about.language == "nn"                   ? "nn-NO"
                                                   : "nb-NO";
    return pagedPdf({title + ", " + about.when, "Min plan", about.made, tag},
                    "Min plan, " + title + ", " + about.when, about.language, [&](PdfPages &pages) {
                        Sheet sheet(pages, words);
                        sheet.head(about);
                        sheet.rows(rows);
                    });
}

} // namespace minplan::report
