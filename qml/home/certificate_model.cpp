#include "home/certificate_model.h"

#include "app/qt_values.h"
#include "documents/certificate_json.h"
#include "text/day.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace fs = std::filesystem;

namespace {

const record::CompletionRow *passOf(const std::string &module, const Records &records)
{
    const record::CompletionRow *latest = nullptr;
    for (const auto &row : records.completions) {
        if (row.module == module && row.passedOn
            && (latest == nullptr || row.round > latest->round)) {
            latest = &row;
        }
    }
    return latest;
}

QString fileNameOf(const QString &course, const QString &name)
{
    return u"Kursbevis %1 – %2.pdf"_s.arg(course, name);
}

} // namespace

CertificateModel::CertificateModel(Library &library, Session &session,
                                   std::vector<fs::path> folders, QObject *parent)
    : DocumentModel(std::move(folders), parent)
    , m_library(library)
    , m_session(session)
{ }

void CertificateModel::make(const std::string &course, const std::string &module,
                            const Records &records)
{
    const auto &courses = m_library.shelf().courses;
    const auto found = std::find_if(courses.begin(), courses.end(),
                                    [&](const auto &entry) { return entry.course.id == course; });
    if (found == courses.end() || state() == State::Working) {
        return;
    }
    report::Certificate certificate;
    certificate.title = found->course.certificateTitle.empty() ? tr("Kursbevis").toStdString()
                                                               : found->course.certificateTitle;
    certificate.text = module.empty() ? found->course.certificateText : std::string();
    certificate.name = m_session.person().name;
    certificate.course = found->course.title;
    certificate.courseEdition = found->course.edition;
    for (const std::string &id : found->modules) {
        const auto *pass = passOf(id, records);
        if (pass == nullptr || (!module.empty() && id != module)) {
            continue;
        }
        const auto day = text::osloDay(*pass->passedOn);
        certificate.modules.push_back(
            {m_library.find(id)->head.title, pass->edition, pass->points, pass->of, day});
        certificate.date = std::max(certificate.date, day);
    }
    const QString subject = module.empty() || m_library.find(module) == nullptr
        ? q(certificate.course)
        : q(m_library.find(module)->head.title);
    write(toJson(certificate), fileNameOf(subject, m_session.name()));
}

} // namespace minplan::app
