#pragma once

#include "text/fraction.h"

#include <chrono>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace minplan::report {

/// A passed module as it stands on a certificate.
struct CertificateModule {
    std::string title;
    int edition = 1;
    text::Fraction points, of; ///< of 0: the module has no points
    std::chrono::year_month_day passedOn{};
};

/// What a certificate says. `title` and `text` are the course's own (`certificate:`).
struct Certificate {
    std::string title;
    std::string text;
    std::string name;
    std::string course;
    int courseEdition = 1;
    std::chrono::year_month_day date{}; ///< the latest pass
    std::vector<CertificateModule> modules;
};

/// The file could not be written; what() says why in one sentence in bokmål.
class CertificateError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Writes one tagged A4 page in Norwegian (H1, H2, P, a table of modules); text stays text, and the
/// same certificate gives the same bytes. What is much is set smaller, so that nothing is cut. The
/// file appears whole or not at all. Throws CertificateError.
void writeCertificate(const Certificate &certificate, const std::filesystem::path &file);

} // namespace minplan::report
