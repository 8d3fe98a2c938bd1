#include "ctl/assigning.h"

#include "ctl/command_line.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace minplan::ctl {

text::Day today()
{
    return text::osloDay(record::realSurroundings().now());
}

void addModules(CLI::App &command, std::string &modules)
{
    command.add_option("--modules", modules, "Mappen med kursene.")->type_name("MAPPE");
}

bool isModule(const module::Library &library, const std::string &id)
{
    if (library.modules.contains(id)) {
        return true;
    }
    const bool isCourse = std::any_of(
        library.courses.begin(), library.courses.end(),
        [&](const module::Loaded<module::Course> &course) { return course.value.id == id; });
    if (!isCourse) {
        throw Refused("fant verken en modul eller et kurs med id-en «" + id
                      + "». Si hvor de ligger, med --modules.");
    }
    return false;
}

people::Person onePersonHere(const record::Store &store, const std::string &idOrName)
{
    std::vector<people::Person> called;
    for (people::Person &person : store.persons()) {
        if (person.id == idOrName) {
            return std::move(person);
        }
        if (person.name == idOrName) {
            called.push_back(std::move(person));
        }
    }
    if (called.empty()) {
        throw Refused("fant ingen som heter «" + idOrName + "» her nå.");
    }
    if (called.size() > 1) {
        std::string ids;
        for (const people::Person &person : called) {
            ids += "\n  " + person.id;
        }
        throw Refused("flere heter «" + idOrName + "». Si hvem med id-en:" + ids);
    }
    return std::move(called.front());
}

} // namespace minplan::ctl
