#include "report/certificate.h"

#include "report/certificate_page.h"
#include "report/dates.h"
#include "report/pdf_marks.h"
#include "report/whole_file.h"

#include <cairo-pdf.h>

#include <memory>

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

void describe(cairo_surface_t *surface, const Certificate &certificate)
{
    const std::string title
        = certificate.title + ": " + certificate.course + ", " + certificate.name;
    const std::string day = isoDate(certificate.date) + "T12:00:00Z";
    const auto set = [surface](cairo_pdf_metadata_t what, const std::string &value) {
        cairo_pdf_surface_set_metadata(surface, what, value.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, title);
    set(CAIRO_PDF_METADATA_AUTHOR, "Min plan");
    set(CAIRO_PDF_METADATA_SUBJECT, certificate.course);
    set(CAIRO_PDF_METADATA_CREATOR, "Min plan");
    set(CAIRO_PDF_METADATA_CREATE_DATE, day);
    set(CAIRO_PDF_METADATA_MOD_DATE, day);
}

std::string drawn(const Certificate &certificate, double scale)
{
    std::string bytes;
    const std::unique_ptr<cairo_surface_t, DestroySurface> surface(
        cairo_pdf_surface_create_for_stream(append, &bytes, kPageWidth, kPageHeight));
    describe(surface.get(), certificate);
    std::unique_ptr<cairo_t, DestroyPage> page(cairo_create(surface.get()));
    drawPage(certificate, page.get(), scale);
    cairo_show_page(page.get());
    const cairo_status_t status = cairo_status(page.get());
    page.reset();
    cairo_surface_finish(surface.get());
    if (status != CAIRO_STATUS_SUCCESS) {
        throw CertificateError(std::string("Kursbeviset ble ikke laget: ")
                               + cairo_status_to_string(status));
    }
    return bytes;
}

} // namespace

void writeCertificate(const Certificate &certificate, const std::filesystem::path &file)
{
    const double scale = fittingScale(certificate);
    if (scale == 0) {
        throw CertificateError("Kursbeviset har for mye tekst til én side. Kort ned teksten under "
                               "«certificate» i kursets fil.");
    }
    const std::string pdf = withMarks(drawn(certificate, scale));
    if (const std::error_code error = writeWhole(file, pdf)) {
        throw CertificateError("Kursbeviset ble ikke skrevet til " + file.string() + ": "
                               + reason(error, "nb") + ".");
    }
}

} // namespace minplan::report
