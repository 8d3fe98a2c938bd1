#include "home/library.h"

#include <QMetaObject>

#include <set>

namespace minplan::app {
namespace fs = std::filesystem;

namespace {

ModuleEntry entryOf(const std::string &id, const std::map<std::string, fs::path> &files)
{
    ModuleEntry entry;
    if (const auto file = files.find(id); file != files.end()) {
        entry.file = file->second;
        entry.head = module::readHead(entry.file);
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

bool ModuleEntry::broken() const
{
    return !head.readable || (whole != nullptr && !whole->usable());
}

Shelf readShelf(const fs::path &folder)
{
    std::error_code ignored;
    Shelf shelf;
    shelf.folder = fs::absolute(folder, ignored).lexically_normal();
    shelf.folderExists = fs::is_directory(folder, ignored);
    if (!shelf.folderExists) {
        return shelf;
    }
    const module::Library found = module::findLibrary(folder);
    std::set<std::string> placed;
    for (const auto &course : found.courses) {
        shelf.courses.push_back(
            {course.value, course.value.modules, course.findings, course.sources});
        for (const std::string &id : course.value.modules) {
            shelf.modules.emplace(id, entryOf(id, found.modules));
            placed.insert(id);
        }
    }
    CourseEntry rest;
    for (const auto &[id, file] : found.modules) {
        if (placed.count(id) == 0) {
            shelf.modules.emplace(id, entryOf(id, found.modules));
            rest.modules.push_back(id);
        }
    }
    if (!rest.modules.empty()) {
        shelf.courses.push_back(std::move(rest));
    }
    return shelf;
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

void Library::read()
{
    if (m_thread.joinable()) {
        m_thread.join();
    }
    m_thread = std::thread([this] { readAll(); });
}

void Library::readAll()
{
    const Shelf shelf = readShelf(m_folder);
    QMetaObject::invokeMethod(
        this, [this, shelf] { takeShelf(shelf); }, Qt::QueuedConnection);
    for (const auto &[id, entry] : shelf.modules) {
        if (m_stop) {
            return;
        }
        if (entry.file.empty()) {
            continue;
        }
        auto whole = std::make_shared<const module::Loaded<module::Module>>(
            module::loadModule(entry.file));
        QMetaObject::invokeMethod(
            this, [this, key = id, whole] { takeModule(key, whole); }, Qt::QueuedConnection);
    }
}

void Library::takeShelf(const Shelf &shelf)
{
    m_shelf = shelf;
    m_ready = true;
    Q_EMIT shelfReady();
}

void Library::takeModule(const std::string &id,
                         std::shared_ptr<const module::Loaded<module::Module>> whole)
{
    const auto entry = m_shelf.modules.find(id);
    if (entry == m_shelf.modules.end()) {
        return;
    }
    entry->second.whole = std::move(whole);
    Q_EMIT moduleRead(QString::fromStdString(id));
}

const ModuleEntry *Library::find(const std::string &id) const
{
    const auto entry = m_shelf.modules.find(id);
    return entry == m_shelf.modules.end() ? nullptr : &entry->second;
}

std::shared_ptr<const module::Loaded<module::Module>> Library::whole(const std::string &id)
{
    const auto entry = m_shelf.modules.find(id);
    if (entry == m_shelf.modules.end() || entry->second.file.empty()) {
        return nullptr;
    }
    if (entry->second.whole == nullptr) {
        entry->second.whole = std::make_shared<const module::Loaded<module::Module>>(
            module::loadModule(entry->second.file));
    }
    return entry->second.whole;
}

} // namespace minplan::app
