#include "documents/document_model.h"

#include "app/qt_values.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QPointer>
#include <QProcess>
#include <QThreadPool>
#include <QUrl>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace fs = std::filesystem;

namespace {

constexpr int kLongestMs = 120000; ///< a workbook of a whole municipality

/// Without what may not stand in a file name everywhere.
QString allowed(QString name)
{
    for (const QChar letter : u"\\/:*?\"<>|"_s) {
        name.remove(letter);
    }
    return name;
}

/// Nothing when the file is there, else why not.
QString written(const QByteArray &document, const fs::path &file)
{
    QProcess program;
    program.setProgram(
        QDir(QCoreApplication::applicationDirPath()).filePath(u"minplan-documents"_s));
    program.setArguments({q(file.string())});
    program.start();
    if (!program.waitForStarted()) {
        return QCoreApplication::translate(
                   "DocumentModel",
                   "programmet %1 mangler eller kan ikke startes. Installer "
                   "Min plan på nytt.")
            .arg(QDir::toNativeSeparators(program.program()));
    }
    program.write(document);
    program.closeWriteChannel();
    if (!program.waitForFinished(kLongestMs)) {
        program.kill();
        program.waitForFinished();
        return QCoreApplication::translate("DocumentModel", "det tok for lang tid. Prøv igjen.");
    }
    const bool well = program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    return well ? QString() : QString::fromUtf8(program.readAllStandardError()).trimmed();
}

struct Outcome {
    fs::path file;
    QString fault;
};

Outcome writeToFirst(const std::vector<fs::path> &folders, const QString &name,
                     const QByteArray &document)
{
    Outcome outcome;
    for (const fs::path &folder : folders) {
        std::error_code ignored;
        fs::create_directories(folder, ignored);
        outcome.file = folder / name.toStdString();
        outcome.fault = written(document, outcome.file);
        if (outcome.fault.isEmpty()) {
            break;
        }
    }
    return outcome;
}

} // namespace

DocumentModel::DocumentModel(std::vector<fs::path> folders, QObject *parent)
    : QObject(parent)
    , m_folders(std::move(folders))
{ }

void DocumentModel::write(const nlohmann::json &document, const QString &fileName)
{
    m_state = State::Working;
    m_text.clear();
    Q_EMIT changed();
    const QPointer<DocumentModel> self(this);
    QThreadPool::globalInstance()->start([self, bytes = QByteArray::fromStdString(document.dump()),
                                          name = allowed(fileName), folders = m_folders] {
        const Outcome outcome = writeToFirst(folders, name, bytes);
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

void DocumentModel::refuse(const QString &why)
{
    finish({}, why);
}

void DocumentModel::finish(const fs::path &file, const QString &fault)
{
    m_state = fault.isEmpty() ? State::Done : State::Failed;
    m_file = fault.isEmpty() ? file : fs::path();
    const QString path = QDir::toNativeSeparators(q(file.string()));
    m_text = fault.isEmpty() ? tr("Lagret som %1").arg(path)
                             : tr("Fila ble ikke lagret: %1").arg(fault);
    Q_EMIT changed();
}

void DocumentModel::reset()
{
    if (m_state == State::Done || m_state == State::Failed) {
        m_state = State::Idle;
        m_text.clear();
        Q_EMIT changed();
    }
}

void DocumentModel::openFolder() const
{
    if (!m_file.empty()) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(q(m_file.parent_path().string())));
    }
}

} // namespace minplan::app
