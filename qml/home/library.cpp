#include "home/library.h"

#include "app/qt_values.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>

#include <set>

namespace minplan::app {
namespace fs = std::filesystem;

namespace {

ModuleEntry entryOf(const std::string &id, const module::Library &library)
{
    ModuleEntry entry;
    if (const auto file = library.modules.find(id); file != library.modules.end()) {
        entry.file = file->second;
        entry.head = module::readHeadIn(entry.file, shownLanguage(), &library.site);
    } else {
        entry.head.readable = false;
    }
    entry.head.id = id;
    if (entry.head.title.empty()) {
        entry.head.title = id;
    }
    return entry;
}

} // namespace

Shelf readShelf(const fs::path &folder)
{
    std::error_code ignored;
    Shelf shelf;
    shelf.folder = fs::absolute(folder, ignored).lexically_normal();
    shelf.folderExists = fs::is_directory(folder, ignored);
    if (!shelf.folderExists) {
        return shelf;
    }
    const module::Library found = module::findLibrary(folder, shownLanguage());
    shelf.site = found.site;
    std::set<std::string> placed;
    for (const auto &course : found.courses) {
        shelf.courses.push_back(
            {course.value, course.value.modules, course.findings, course.sources});
        for (const std::string &id : course.value.modules) {
            shelf.modules.emplace(id, entryOf(id, found));
            placed.insert(id);
        }
    }
    CourseEntry rest;
    for (const auto &[id, file] : found.modules) {
        if (placed.count(id) == 0) {
            shelf.modules.emplace(id, entryOf(id, found));
            rest.modules.push_back(id);
        }
    }
    if (!rest.modules.empty()) {
        shelf.courses.push_back(std::move(rest));
    }
    return shelf;
}

module::Library libraryOf(const Shelf &shelf)
{
    module::Library library;
    library.site = shelf.site;
    for (const auto &[id, entry] : shelf.modules) {
        if (!entry.file.empty()) {
            library.modules.emplace(id, entry.file);
        }
    }
    return library;
}

Library::Library(fs::path folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{ }

Library::~Library()
{
    m_stop = true;
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Library::inBackground(std::function<void()> work)
{
    m_stop = true;
    if (m_thread.joinable()) {
        m_thread.join();
    }
    m_stop = false;
    m_thread = std::thread(std::move(work));
}

void Library::read()
{
    inBackground([this] {
        const Shelf shelf = readShelf(m_folder);
        QMetaObject::invokeMethod(
            this, [this, shelf] { takeShelf(shelf); }, Qt::QueuedConnection);
    });
}

void Library::check()
{
    std::vector<std::pair<std::string, fs::path>> unchecked;
    for (const auto &[id, entry] : m_shelf.modules) {
        if (!entry.checked && !entry.file.empty()) {
            unchecked.emplace_back(id, entry.file);
        }
    }
    if (unchecked.empty()) {
        return;
    }
    inBackground([this, unchecked] {
        for (const auto &[id, file] : unchecked) {
            if (m_stop) {
                return;
            }
            const bool usable = module::loadModule(file).usable();
            QMetaObject::invokeMethod(
                this, [this, key = id, usable] { takeCheck(key, usable); }, Qt::QueuedConnection);
        }
    });
}

void Library::load(const std::string &id, QObject *asker, std::function<void(WholeModule)> done)
{
    const ModuleEntry *entry = find(id);
    const fs::path file = entry == nullptr ? fs::path() : entry->file;
    const QPointer<QObject> waiting(asker);
    const QPointer<Library> self(this);
    QThreadPool::globalInstance()->start(
        [self, waiting, id, file, site = m_shelf.site, done = std::move(done)] {
            const WholeModule whole = file.empty()
                ? nullptr
                : std::make_shared<const module::Loaded<module::Module>>(
                    module::loadModuleIn(file, shownLanguage(), &site));
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, waiting, id, done, whole] {
                    if (self && whole != nullptr) {
                        self->takeCheck(id, whole->usable());
                    }
                    if (waiting) {
                        done(whole);
                    }
                },
                Qt::QueuedConnection);
        });
}

void Library::takeShelf(const Shelf &shelf)
{
    m_shelf = shelf;
    m_ready = true;
    Q_EMIT shelfReady();
}

void Library::takeCheck(const std::string &id, bool usable)
{
    const auto entry = m_shelf.modules.find(id);
    if (entry == m_shelf.modules.end()) {
        return;
    }
    entry->second.checked = true;
    if (std::exchange(entry->second.usable, usable) != usable) {
        Q_EMIT moduleChecked(QString::fromStdString(id));
    }
}

const ModuleEntry *Library::find(const std::string &id) const
{
    const auto entry = m_shelf.modules.find(id);
    return entry == m_shelf.modules.end() ? nullptr : &entry->second;
}

} // namespace minplan::app
