#pragma once

#include "module/load.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <thread>

namespace minplan::app {

/// A module as its card knows it. It is checked whole later: cards do not wait for that.
struct ModuleEntry {
    module::ModuleHead head;
    std::filesystem::path file; ///< empty: a course names it, but no folder has it
    bool checked = false;
    bool usable = true; ///< once checked

    /// Whether the module is known to be unusable.
    [[nodiscard]] bool broken() const { return !head.readable || !usable; }
};

using WholeModule = std::shared_ptr<const module::Loaded<module::Module>>;

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
    module::Site site;
    std::vector<CourseEntry> courses;
    std::map<std::string, ModuleEntry> modules;
};

/// Reads courses and the heads of modules. Never throws: what cannot be read has findings.
[[nodiscard]] Shelf readShelf(const std::filesystem::path &folder);
/// Its modules that have a file, as the engine's functions take them; without the courses.
[[nodiscard]] module::Library libraryOf(const Shelf &shelf);

/// The shelf as the app has it: read on a thread of its own. Heads first; once the app stands,
/// every module is checked whole, and let go again.
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
    /// Reads a module whole beside the screen; null comes back for a module without a file. Nothing
    /// comes back once `asker` is gone.
    void load(const std::string &id, QObject *asker, std::function<void(WholeModule)> done);
    /// Starts looking for faults that the heads do not show.
    void check();

Q_SIGNALS:
    /// The heads are there: cards can be shown.
    void shelfReady();
    /// What is known of a module has changed: it turned out to be broken, or mended.
    void moduleChecked(const QString &id);

private:
    void takeShelf(const Shelf &shelf);
    void takeCheck(const std::string &id, bool usable);
    void inBackground(std::function<void()> work);

    std::filesystem::path m_folder;
    Shelf m_shelf;
    bool m_ready = false;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace minplan::app
