#include "ctl/places.h"

#include "ctl/command_line.h"
#include "record/record_file.h"
#include "record/share.h"
#include "text/suggest.h"

#include <cstdlib>
#include <iostream>

namespace minplan::ctl {

namespace {

namespace fs = std::filesystem;

fs::path fromEnvironment(const char *name)
{
    const char *value = std::getenv(name);
    return value == nullptr ? "" : value;
}

std::vector<std::string> moduleIds(const module::Library &library)
{
    std::vector<std::string> ids;
    for (const auto &[id, file] : library.modules) {
        ids.push_back(id);
    }
    return ids;
}

/// `kind` as people say it: «modul».
std::string unknown(const std::string &kind, const std::string &name, const fs::path &folder,
                    const std::vector<std::string> &ids)
{
    const std::string near = text::nearest(name, ids);
    return "fant ingen " + kind + " «" + name + "», verken som fil, som mappe eller i "
        + folder.string() + "." + (near.empty() ? "" : " Mente du «" + near + "»?");
}

fs::path findIn(const std::string &modules, const std::string &name, bool orCourse)
{
    std::error_code ignored;
    if (fs::exists(name, ignored)) {
        return name;
    }
    const fs::path folder = modulesFolder(modules);
    const module::Library library = module::findLibrary(folder);
    if (const auto found = library.modules.find(name); found != library.modules.end()) {
        return found->second;
    }
    std::vector<std::string> ids = moduleIds(library);
    for (const module::Course &course :
         orCourse ? coursesIn(library) : std::vector<module::Course>()) {
        if (course.id == name) {
            return course.file;
        }
        ids.push_back(course.id);
    }
    throw Refused(unknown(orCourse ? "modul og ikke noe kurs" : "modul", name, folder, ids));
}

fs::path dataFolderChosen(const std::string &given)
{
    if (!given.empty()) {
        return given;
    }
    const fs::path data = fromEnvironment("XDG_DATA_HOME");
    if (data.is_absolute()) {
        return data / "minplan";
    }
    const fs::path home = fromEnvironment("HOME");
    if (home.empty()) {
        throw Refused("vet ikke hvor dataene ligger. Si det med --data MAPPE.");
    }
    return home / ".local" / "share" / "minplan";
}

} // namespace

fs::path dataFolder(const std::string &given)
{
    fs::path folder = dataFolderChosen(given);
    if (const std::string share = record::networkShare(folder); !share.empty()) {
        std::cerr << "minplanctl: " << record::shareWarning(share, "nb") << "\n";
    }
    return folder;
}

fs::path dataFile(const std::string &given)
{
    const fs::path folder = dataFolder(given);
    std::error_code ignored;
    if (!fs::exists(record::recordFile(folder), ignored)) {
        throw Refused("det er ikke lagret noen opplæring i " + folder.string() + ".");
    }
    return record::recordFile(folder);
}

fs::path modulesFolder(const std::string &given)
{
    if (!given.empty()) {
        return given;
    }
    std::error_code ignored;
    return fs::is_directory("modules", ignored) ? "modules" : MINPLAN_INSTALLED_MODULES;
}

fs::path findModule(const std::string &module, const std::string &modules)
{
    return findIn(modules, module, false);
}

module::Site siteFor(const std::string &module, const std::string &modules)
{
    std::error_code ignored;
    return fs::exists(module, ignored) ? module::Site() : module::siteAbove(modulesFolder(modules));
}

fs::path dropFolder(const std::string &given, const std::string &modules)
{
    fs::path folder
        = given.empty() ? module::siteAbove(modulesFolder(modules)).drop : fs::path(given);
    if (folder.empty()) {
        throw Refused("vet ikke hvilken mappe. Si det etter kommandoen, eller sett «drop» i "
                      "site.yaml.");
    }
    return folder;
}

fs::path findModuleOrCourse(const std::string &name, const std::string &modules)
{
    return findIn(modules, name, true);
}

std::vector<module::Course> coursesIn(const module::Library &library)
{
    std::vector<module::Course> courses;
    for (const auto &loaded : library.courses) {
        if (!loaded.value.id.empty()) {
            courses.push_back(loaded.value);
        }
    }
    return courses;
}

} // namespace minplan::ctl
