#include "report/certificate.h"

#include "report/certificate_page.h"
#include "report/whole_file.h"

namespace minplan::report {

namespace {

std::string drawn(const Certificate &certificate, double scale)
{
    try {
        return drawnPdf({certificate.title + ": " + certificate.course + ", " + certificate.name,
                         certificate.course, certificate.date},
                        [&](cairo_t *page) {
                            drawPage(certificate, page, scale);
                            cairo_show_page(page);
                        });
    } catch (const std::runtime_error &error) {
        throw CertificateError(std::string("Kursbeviset ble ikke laget: ") + error.what());
    }
}

} // namespace

void writeCertificate(const Certificate &certificate, const std::filesystem::path &file)
{
    const double scale = fittingScale(certificate);
    if (scale == 0) {
        throw CertificateError("Kursbeviset har for mye tekst til én side. Kort ned teksten under "
                               "«certificate» i kursets fil.");
    }
    const std::string pdf = drawn(certificate, scale);
    if (const std::error_code error = writeWhole(file, pdf)) {
        throw CertificateError("Kursbeviset ble ikke skrevet til " + file.string() + ": "
                               + reason(error, "nb") + ".");
    }
}

} // namespace minplan::report
