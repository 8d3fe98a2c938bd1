#pragma once

#include "report/certificate.h"
#include "report/certificate_canvas.h"
#include "report/pdf_document.h"

namespace minplan::report {

/// The largest scale at which everything has room on the page; 0 when there is none.
[[nodiscard]] double fittingScale(const Certificate &certificate);
void drawPage(const Certificate &certificate, cairo_t *page, double scale);

} // namespace minplan::report
