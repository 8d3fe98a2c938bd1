#pragma once

#include <cairo.h>

#include <chrono>
#include <functional>
#include <string>

/// Tagged PDFs, drawn page by page with a Canvas.
namespace minplan::report {

/// A4 in points.
constexpr double kPageWidth = 595.276;
constexpr double kPageHeight = 841.89;

struct PdfAbout {
    std::string title;
    std::string subject;
    std::chrono::year_month_day date;
    std::string language = "nb-NO";
};

/// The bytes of a PDF on which `draw` shows its pages. Throws std::runtime_error.
[[nodiscard]] std::string drawnPdf(const PdfAbout &about,
                                   const std::function<void(cairo_t *)> &draw);

} // namespace minplan::report
