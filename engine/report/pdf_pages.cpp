#include "report/pdf_pages.h"

namespace minplan::report {

namespace {

constexpr double kTop = 64;
constexpr double kBottom = kPageHeight - 78;
constexpr double kFootTop = kPageHeight - 50;
constexpr double kNumberWidth = 90;
constexpr TextStyle kFoot{9, PANGO_WEIGHT_NORMAL, kMutedInk};

int setAll(cairo_t *page, const std::string &foot, std::string_view language, int of,
           const std::function<void(PdfPages &)> &set)
{
    PdfPages pages(page, foot, language, of);
    set(pages);
    return pages.end();
}

} // namespace

PdfPages::PdfPages(cairo_t *page, std::string foot, std::string_view language, int of)
    : top(kTop)
    , m_page(page)
    , m_canvas(page, 1)
    , m_foot(std::move(foot))
    , m_language(language)
    , m_of(of)
{ }

double PdfPages::heightOf(const std::string &words, const TextStyle &style, double width)
{
    return m_measure.text("P", words, style, 0, 0, width);
}

bool PdfPages::atTop() const
{
    return top <= kTop;
}

bool PdfPages::makeRoom(double height)
{
    if (top + height <= kBottom || atTop()) {
        return false;
    }
    end();
    top = kTop;
    ++m_number;
    return true;
}

int PdfPages::end()
{
    const bool isEnglish = m_language == "en";
    const std::string number = (isEnglish ? "Page " : "Side ") + std::to_string(m_number)
        + (isEnglish ? " of " : " av ") + std::to_string(m_of);
    TextStyle right = kFoot;
    right.toTheRight = true;
    const double width = kPageColumn - kNumberWidth;
    m_canvas.text("P", m_foot, kFoot, kPageMargin, kFootTop, width);
    m_canvas.text("P", number, right, kPageMargin + width, kFootTop, kNumberWidth);
    if (m_page != nullptr) {
        cairo_show_page(m_page);
    }
    return m_number;
}

std::string pagedPdf(const PdfAbout &about, const std::string &foot, std::string_view language,
                     const std::function<void(PdfPages &)> &set)
{
    const int count = setAll(nullptr, foot, language, 0, set);
    return drawnPdf(about, [&](cairo_t *page) { setAll(page, foot, language, count, set); });
}

} // namespace minplan::report
