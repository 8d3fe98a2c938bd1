#pragma once

#include "report/certificate_canvas.h"
#include "report/pdf_document.h"

/// Pages set from the top down, as many as it takes, with a foot and a number on each.
namespace minplan::report {

constexpr Colour kInk{0x17 / 255.0, 0x25 / 255.0, 0x1F / 255.0};
constexpr Colour kMutedInk{0x54 / 255.0, 0x63 / 255.0, 0x5C / 255.0};
constexpr Colour kPrimaryInk{0x0E / 255.0, 0x5A / 255.0, 0x4B / 255.0};

class PdfPages
{
public:
    /// Null: counts the pages only.
    PdfPages(cairo_t *page, std::string foot, std::string_view language, int of);

    /// How high a text becomes.
    [[nodiscard]] double heightOf(const std::string &words, const TextStyle &style, double width);
    /// Begins a new page where so much is not left on this one; says whether it did.
    bool makeRoom(double height);
    /// Where the next thing stands; it is moved on by whoever sets that.
    double top;
    [[nodiscard]] bool atTop() const;
    [[nodiscard]] Canvas &canvas() { return m_canvas; }
    /// Finishes the page; gives its number.
    int end();

private:
    cairo_t *m_page;
    Canvas m_canvas;
    Canvas m_measure{nullptr, 1};
    std::string m_foot;
    std::string_view m_language;
    int m_of;
    int m_number = 1;
};

/// Left and right of all text, in points.
constexpr double kPageMargin = 64;
constexpr double kPageColumn = kPageWidth - 2 * kPageMargin;

/// A document on which `set` sets everything, twice: to count the pages, and to draw them. `foot`
/// stands on each; «nb» or «en» is the language of «Side 1 av 2» and of the whole.
[[nodiscard]] std::string pagedPdf(const PdfAbout &about, const std::string &foot,
                                   std::string_view language,
                                   const std::function<void(PdfPages &)> &set);

} // namespace minplan::report
