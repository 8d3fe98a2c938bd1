#include "workshop/module_watch.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>

#include <set>

namespace minplan::app {

namespace fs = std::filesystem;

namespace {

/// An editor writes in several strokes: it is waited for so long that they are over …
constexpr int kSettleMs = 10;
/// … but not longer than this.
constexpr int kMostMs = 40;

/// What is watched: the files, their folders, since a file that is replaced is another file, the
/// pictures' folder, and the folder above, for the day the module's own is renamed.
std::set<fs::path> watchedFor(const std::vector<fs::path> &files)
{
    std::set<fs::path> paths;
    for (const fs::path &file : files) {
        paths.insert(file);
        paths.insert(file.parent_path());
        paths.insert(file.parent_path() / "media");
        paths.insert(file.parent_path().parent_path());
    }
    return paths;
}

} // namespace

ModuleWatch::ModuleWatch(fs::path file, module::Site site, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_site(std::move(site))
    , m_files{m_file}
{
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &ModuleWatch::readNow);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ModuleWatch::changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ModuleWatch::changed);
}

void ModuleWatch::changed()
{
    if (!m_settle.isActive()) {
        m_sinceFirst.start();
    }
    m_settle.start(m_sinceFirst.elapsed() < kMostMs ? kSettleMs : 0);
}

void ModuleWatch::readNow()
{
    m_settle.stop();
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    arm(m_files); // before it is read, so that no change falls between
    const QPointer<ModuleWatch> self(this);
    QThreadPool::globalInstance()->start([self, file = m_file, site = m_site] {
        const ReadModule reading = readForWorkshop(file, site);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, reading] {
                if (self) {
                    self->take(reading);
                }
            },
            Qt::QueuedConnection);
    });
}

void ModuleWatch::take(const ReadModule &reading)
{
    m_reading = false;
    m_files = reading->files();
    arm(m_files);
    if (std::exchange(m_again, false)) {
        readNow();
    }
    Q_EMIT read(reading);
}

void ModuleWatch::arm(const std::vector<fs::path> &files)
{
    QStringList missing;
    const QStringList armed = m_watcher.files() + m_watcher.directories();
    for (const fs::path &path : watchedFor(files)) {
        std::error_code gone;
        const QString name = QString::fromStdString(path.string());
        if (!armed.contains(name) && fs::exists(path, gone)) {
            missing << name;
        }
    }
    if (!missing.isEmpty()) {
        m_watcher.addPaths(missing);
    }
}

} // namespace minplan::app
