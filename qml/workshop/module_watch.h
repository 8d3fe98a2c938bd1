#pragma once

#include "workshop/module_reading.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace minplan::app {

/// Reads a module beside the screen, at once and whenever a file it is made of changes on disk,
/// however that is saved: written in place, or written anew and renamed.
class ModuleWatch : public QObject
{
    Q_OBJECT
public:
    ModuleWatch(std::filesystem::path file, module::Site site, QObject *parent = nullptr);

    void readNow();

Q_SIGNALS:
    void read(const minplan::app::ReadModule &reading);

private:
    void changed();
    void take(const ReadModule &reading);
    void arm(const std::vector<std::filesystem::path> &files);

    std::filesystem::path m_file;
    module::Site m_site;
    std::vector<std::filesystem::path> m_files;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QElapsedTimer m_sinceFirst; ///< since the first change that has not been read yet
    bool m_reading = false;
    bool m_again = false;
};

} // namespace minplan::app
