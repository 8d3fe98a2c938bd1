#include "home/certificate_model.h"

#include "app/qt_values.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>

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

std::chrono::year_month_day dayOf(record::Millis time)
{
    return std::chrono::floor<std::chrono::days>(time);
}

/// Without what may not stand in a file name everywhere.
QString fileNameOf(const QString &course, const QString &name)
{
    QString text = u"Kursbevis %1 – %2"_s.arg(course, name);
    for (const QChar letter : u"\\/:*?\"<>|"_s) {
        text.remove(letter);
    }
    return text + u".pdf"_s;
}

} // namespace

CertificateModel::CertificateModel(Library &library, Session &session,
                                   std::vector<fs::path> folders, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_session(session)
    , m_folders(std::move(folders))
{ }

void CertificateModel::make(const std::string &course, const std::string &module,
                            const Records &records)
{
    const auto &courses = m_library.shelf().courses;
    const auto found = std::find_if(courses.begin(), courses.end(),
                                    [&](const auto &entry) { return entry.course.id == course; });
    if (found == courses.end() || m_state == State::Working) {
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
        const auto day = dayOf(*pass->passedOn);
        certificate.modules.push_back(
            {m_library.find(id)->head.title, pass->edition, pass->points, pass->of, day});
        certificate.date = std::max(certificate.date, day);
    }
    const QString subject = module.empty() || m_library.find(module) == nullptr
        ? q(certificate.course)
        : q(m_library.find(module)->head.title);
    write(certificate, fileNameOf(subject, m_session.name()));
}

void CertificateModel::write(const report::Certificate &certificate, const QString &fileName)
{
    m_state = State::Working;
    m_text.clear();
    Q_EMIT changed();
    const QPointer<CertificateModel> self(this);
    QThreadPool::globalInstance()->start([self, certificate, fileName, folders = m_folders] {
        QString fault;
        fs::path file;
        for (const fs::path &folder : folders) {
            try {
                fs::create_directories(folder);
                file = folder / fileName.toStdString();
                report::writeCertificate(certificate, file);
                fault.clear();
                break;
            } catch (const std::exception &error) {
                fault = q(error.what());
            }
        }
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, file, fault] {
                if (self) {
                    self->finish(file, fault);
                }
            },
            Qt::QueuedConnection);
    });
}

void CertificateModel::finish(const fs::path &file, const QString &fault)
{
    m_state = fault.isEmpty() ? State::Done : State::Failed;
    m_file = fault.isEmpty() ? file : fs::path();
    const QString path = QDir::toNativeSeparators(q(file.string()));
    m_text = fault.isEmpty()
        ? tr("Kursbeviset er lagret som %1").arg(path)
        : tr("Kursbeviset kunne ikke lagres som %1 (%2). Frigjør plass, eller be om skrivetilgang "
             "til mappen, og prøv igjen.")
              .arg(path, fault);
    Q_EMIT changed();
}

void CertificateModel::reset()
{
    if (m_state == State::Done || m_state == State::Failed) {
        m_state = State::Idle;
        m_text.clear();
        Q_EMIT changed();
    }
}

void CertificateModel::openFolder() const
{
    if (!m_file.empty()) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(q(m_file.parent_path().string())));
    }
}

} // namespace minplan::app
