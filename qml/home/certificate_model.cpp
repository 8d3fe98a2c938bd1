#include "home/certificate_model.h"

#include "app/qt_values.h"
#include "home/certificate_json.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QPointer>
#include <QProcess>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace fs = std::filesystem;

namespace {

constexpr int kDrawMs = 20000;

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

/// Nothing when the file is there, else why not.
QString draw(const report::Certificate &certificate, const fs::path &file)
{
    QProcess program;
    program.setProgram(
        QDir(QCoreApplication::applicationDirPath()).filePath(u"minplan-certificate"_s));
    program.setArguments({q(file.string())});
    program.start();
    if (!program.waitForStarted()) {
        return QCoreApplication::translate(
                   "CertificateModel",
                   "programmet %1 mangler eller kan ikke startes. Installer "
                   "Min plan på nytt.")
            .arg(QDir::toNativeSeparators(program.program()));
    }
    program.write(QByteArray::fromStdString(toJson(certificate).dump()));
    program.closeWriteChannel();
    if (!program.waitForFinished(kDrawMs)) {
        program.kill();
        program.waitForFinished();
        return QCoreApplication::translate("CertificateModel", "det tok for lang tid. Prøv igjen.");
    }
    const bool well = program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    return well ? QString() : QString::fromUtf8(program.readAllStandardError()).trimmed();
}

struct Outcome {
    fs::path file;
    QString fault;
};

Outcome writeToFirst(const std::vector<fs::path> &folders, const QString &name,
                     const report::Certificate &certificate)
{
    Outcome outcome;
    for (const fs::path &folder : folders) {
        std::error_code ignored;
        fs::create_directories(folder, ignored);
        outcome.file = folder / name.toStdString();
        outcome.fault = draw(certificate, outcome.file);
        if (outcome.fault.isEmpty()) {
            break;
        }
    }
    return outcome;
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
        const Outcome outcome = writeToFirst(folders, fileName, certificate);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, outcome] {
                if (self) {
                    self->finish(outcome.file, outcome.fault);
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
    m_text = fault.isEmpty() ? tr("Kursbeviset er lagret som %1").arg(path)
                             : tr("Kursbeviset ble ikke lagret: %1").arg(fault);
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
