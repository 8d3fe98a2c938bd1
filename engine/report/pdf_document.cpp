#include "report/pdf_document.h"

#include "report/dates.h"
#include "report/pdf_marks.h"

#include <cairo-pdf.h>

#include <memory>
#include <stdexcept>

namespace minplan::report {

namespace {

struct DestroySurface {
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};
struct DestroyPage {
    void operator()(cairo_t *page) const { cairo_destroy(page); }
};

cairo_status_t append(void *bytes, const unsigned char *data, unsigned int length)
{
    static_cast<std::string *>(bytes)->append(reinterpret_cast<const char *>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

void describe(cairo_surface_t *surface, const PdfAbout &about)
{
    const std::string day = isoDate(about.date) + "T12:00:00Z";
    const auto set = [surface](cairo_pdf_metadata_t what, const std::string &value) {
        cairo_pdf_surface_set_metadata(surface, what, value.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, about.title);
    set(CAIRO_PDF_METADATA_AUTHOR, "Min plan");
    set(CAIRO_PDF_METADATA_SUBJECT, about.subject);
    set(CAIRO_PDF_METADATA_CREATOR, "Min plan");
    set(CAIRO_PDF_METADATA_CREATE_DATE, day);
    set(CAIRO_PDF_METADATA_MOD_DATE, day);
}

} // namespace

std::string drawnPdf(const PdfAbout &about, const std::function<void(cairo_t *)> &draw)
{
    std::string bytes;
    const std::unique_ptr<cairo_surface_t, DestroySurface> surface(
        cairo_pdf_surface_create_for_stream(append, &bytes, kPageWidth, kPageHeight));
    describe(surface.get(), about);
    std::unique_ptr<cairo_t, DestroyPage> page(cairo_create(surface.get()));
    draw(page.get());
    const cairo_status_t status = cairo_status(page.get());
    page.reset();
    cairo_surface_finish(surface.get());
    if (status != CAIRO_STATUS_SUCCESS) {
        throw std::runtime_error(cairo_status_to_string(status));
    }
    return withMarks(bytes, about.language);
}

} // namespace minplan::report
