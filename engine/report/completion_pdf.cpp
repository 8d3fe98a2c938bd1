#include "report/completion_list.h"
#include "report/completion_words.h"
#include "report/dates.h"
#include "report/pdf_pages.h"
#include "text/utf8.h"

#include <array>
#include <stdexcept>

namespace minplan::report {

namespace {

constexpr TextStyle kTitle{20, PANGO_WEIGHT_BOLD, kPrimaryInk};
constexpr TextStyle kUnit{12, PANGO_WEIGHT_SEMIBOLD, kPrimaryInk};
constexpr TextStyle kHead{8.5, PANGO_WEIGHT_SEMIBOLD, kMutedInk};
constexpr TextStyle kBold{9, PANGO_WEIGHT_SEMIBOLD, kInk};
constexpr TextStyle kPlain{9, PANGO_WEIGHT_NORMAL, kInk};
constexpr TextStyle kSmall{9, PANGO_WEIGHT_NORMAL, kMutedInk};
constexpr Colour kLine{0xD9 / 255.0, 0xDD / 255.0, 0xD6 / 255.0};
constexpr double kGap = 8;
constexpr double kRowGap = 4;

/// Name and profession, module, status, passed, due: parts of the column's width.
constexpr std::array kWidths{0.27, 0.30, 0.15, 0.14, 0.14};
using Cells = std::array<std::string, kWidths.size()>;

/// One row of a table; gives its height.
double setCells(PdfPages &pages, const char *tag, const Cells &cells, const TextStyle &first,
                const TextStyle &style)
{
    double height = 0;
    double x = kPageMargin;
    pages.canvas().begin("TR");
    for (std::size_t at = 0; at < cells.size(); ++at) {
        const double width = kWidths.at(at) * kPageColumn;
        height = std::max(height,
                          pages.canvas().text(tag, cells.at(at), at == 0 ? first : style, x,
                                              pages.top, width - kGap));
        x += width;
    }
    pages.canvas().end("TR");
    return height;
}

double heightOf(PdfPages &pages, const Cells &cells)
{
    double height = 0;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        height = std::max(height,
                          pages.heightOf(cells.at(at), kBold, kWidths.at(at) * kPageColumn - kGap));
    }
    return height;
}

class List
{
public:
    List(const std::vector<CompletionLine> &lines, const ListAbout &about)
        : m_lines(lines)
        , m_about(about)
        , m_words(completionWords(about.language))
    { }

    void set(PdfPages &pages, const std::string &title, const std::string &line) const
    {
        paragraph(pages, "H1", title, kTitle, 2);
        paragraph(pages, "P", line, kSmall, 10);
        const CompletionLine *before = nullptr;
        for (const CompletionLine &each : m_lines) {
            const bool isNewUnit = before == nullptr || before->unit != each.unit;
            const bool isNewPerson = isNewUnit || before->person != each.person;
            setRow(pages, each, isNewUnit, isNewPerson);
            before = &each;
        }
        if (before == nullptr) {
            paragraph(pages, "P", std::string(m_words.empty), kPlain, 0);
        } else {
            pages.canvas().end("Table");
        }
    }

private:
    static void paragraph(PdfPages &pages, const char *tag, const std::string &words,
                          const TextStyle &style, double after)
    {
        pages.top
            += pages.canvas().text(tag, words, style, kPageMargin, pages.top, kPageColumn) + after;
    }

    void beginUnit(PdfPages &pages, const std::string &unit, bool isFirst) const
    {
        if (!isFirst) {
            pages.canvas().end("Table");
        }
        pages.top += isFirst ? 0 : 14;
        const bool isEnglish = m_about.language == "en";
        paragraph(pages, "H2", unit.empty() ? (isEnglish ? "Without a unit" : "Uten enhet") : unit,
                  kUnit, 4);
        pages.canvas().begin("Table");
        setHead(pages);
    }

    void setHead(PdfPages &pages) const
    {
        pages.top += setCells(pages, "TH",
                              {std::string(m_words.name), std::string(m_words.module),
                               std::string(m_words.status), std::string(m_words.passedOn),
                               std::string(m_words.due)},
                              kHead, kHead)
            + 2;
        pages.canvas().bar(kPageMargin, pages.top, kPageColumn, 0.8, kLine);
        pages.top += kRowGap;
    }

    void setRow(PdfPages &pages, const CompletionLine &line, bool isNewUnit, bool isNewPerson) const
    {
        const auto known = m_about.titles.find(line.module);
        const auto day = [](const auto &date) { return date ? isoDate(*date) : std::string(); };
        Cells cells{text::printable(line.name),
                    known == m_about.titles.end() ? line.module : known->second,
                    statusWords(line, m_words), day(line.passedOn), day(line.due)};
        const double height = heightOf(pages, cells);
        const bool isOnNewPage = pages.makeRoom(height + kRowGap + (isNewUnit ? 56 : 0));
        if (isNewUnit) {
            beginUnit(pages, line.unit, &line == m_lines.data());
        } else if (isOnNewPage) {
            setHead(pages);
        }
        if (!isNewPerson && !isOnNewPage) {
            cells.front().clear();
        }
        (void)setCells(pages, "TD", cells, kBold, kPlain);
        pages.top += height + kRowGap;
    }

    const std::vector<CompletionLine> &m_lines;
    const ListAbout &m_about;
    const CompletionWords &m_words;
};

} // namespace

std::string completionPdf(const std::vector<CompletionLine> &lines, const ListAbout &about)
{
    if (lines.size() > kMostPdfLines) {
        throw std::runtime_error("En pdf er til å lese, og har plass til "
                                 + std::to_string(kMostPdfLines) + " linjer; dette er "
                                 + std::to_string(lines.size())
                                 + ". Velg en enhet eller en modul, eller skriv xlsx.");
    }
    const bool isEnglish = about.language == "en";
    const auto day = text::osloDay(about.made);
    const std::string title = isEnglish ? "Who has completed what" : "Hvem som er ferdige med hva";
    const std::string unit
        = about.unit.empty() ? (isEnglish ? "All units" : "Alle enhetene") : about.unit;
    const std::string made = (isEnglish ? ", made by " : ", laget av ") + about.by;
    const std::string shown = isEnglish ? isoDate(day) : longDate(day);
    const List list(lines, about);
    return pagedPdf({title + ", " + unit, "Min plan", day, isEnglish ? "en" : "nb-NO"},
                    "Min plan, " + unit + ", " + isoDate(day) + made, about.language,
                    [&](PdfPages &pages) { list.set(pages, title, unit + " · " + shown + made); });
}

} // namespace minplan::report
