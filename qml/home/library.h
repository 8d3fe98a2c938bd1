#pragma once

#include "module/load.h"

#include <QObject>

#include <atomic>
#include <map>
#include <memory>
#include <thread>

namespace minplan::app {

/// A module as its card knows it. `whole` comes later than `head`: cards do not wait for it.
struct ModuleEntry {
    module::ModuleHead head;
    std::filesystem::path file; ///< empty: a course names it, but no folder has it
    std::shared_ptr<const module::Loaded<module::Module>> whole;

    /// Whether the module is known to be unusable.
    [[nodiscard]] bool broken() const;
};

struct CourseEntry {
    module::Course course;
    std::vector<std::string> modules; ///< ids, in order
    text::Findings findings;
    std::map<std::string, text::SourceText> sources;
};

/// All courses and modules of a folder; modules of no course come in one without id or title.
struct Shelf {
    std::filesystem::path folder;
    bool folderExists = false;
    std::vector<CourseEntry> courses;
    std::map<std::string, ModuleEntry> modules;
};

/// Reads courses and the heads of modules. Never throws: what cannot be read has findings.
[[nodiscard]] Shelf readShelf(const std::filesystem::path &folder);

/// The shelf as the app has it: read on a thread of its own, heads first, then every module whole.
class Library : public QObject
{
    Q_OBJECT
public:
    explicit Library(std::filesystem::path folder, QObject *parent = nullptr);
    ~Library() override;
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    /// Starts the reading; a second call reads anew.
    void read();
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] const Shelf &shelf() const { return m_shelf; }
    /// Null for a module nobody knows.
    [[nodiscard]] const ModuleEntry *find(const std::string &id) const;
    /// The module read whole, waiting for it if need be; null only for a module without a file.
    [[nodiscard]] std::shared_ptr<const module::Loaded<module::Module>>
    whole(const std::string &id);

Q_SIGNALS:
    /// The heads are there: cards can be shown.
    void shelfReady();
    /// One more module has been read whole.
    void moduleRead(const QString &id);

private:
    void readAll();
    void takeShelf(const Shelf &shelf);
    void takeModule(const std::string &id,
                    std::shared_ptr<const module::Loaded<module::Module>> whole);

    std::filesystem::path m_folder;
    Shelf m_shelf;
    bool m_ready = false;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace minplan::app
