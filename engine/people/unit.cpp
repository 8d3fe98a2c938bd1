#include "people/unit.h"

#include "people/person.h"
#include "people/pieces.h"

#include <algorithm>

namespace minplan::people {

namespace {

/// The unit and those it is part of, from it upwards; each at most once.
std::vector<const Unit *> upwards(const Units &units, std::string_view id)
{
    std::vector<const Unit *> chain;
    const Unit *unit = findUnit(units, id);
    while (unit != nullptr && std::find(chain.begin(), chain.end(), unit) == chain.end()) {
        chain.push_back(unit);
        unit = findUnit(units, unit->parent);
    }
    return chain;
}

} // namespace

const Unit *findUnit(const Units &units, std::string_view id)
{
    const auto found = std::find_if(units.begin(), units.end(),
                                    [id](const Unit &unit) { return unit.id == id; });
    return id.empty() || found == units.end() ? nullptr : &*found;
}

std::unordered_map<std::string_view, std::string_view> parentsOf(const Units &units)
{
    std::unordered_map<std::string_view, std::string_view> parents;
    for (const Unit &unit : units) {
        parents.emplace(unit.id, unit.parent);
    }
    return parents;
}

std::vector<std::string> pathOf(const Units &units, std::string_view id)
{
    std::vector<std::string> path;
    for (const Unit *unit : upwards(units, id)) {
        path.push_back(unit->name);
    }
    std::reverse(path.begin(), path.end());
    return path;
}

const Unit *unitAt(const Units &units, const std::vector<std::string> &path)
{
    const auto found = std::find_if(units.begin(), units.end(), [&](const Unit &unit) {
        return !path.empty() && unit.name == path.back() && pathOf(units, unit.id) == path;
    });
    return found == units.end() ? nullptr : &*found;
}

const Unit *unitCalled(const Units &units, std::string_view words)
{
    if (const Unit *unit = findUnit(units, words)) {
        return unit;
    }
    const std::vector<std::string> path = pathFrom(words);
    if (const Unit *unit = unitAt(units, path)) {
        return unit;
    }
    const Unit *only = nullptr;
    for (const Unit &unit : units) {
        if (path.size() == 1 && unit.name == path.front()) {
            if (only != nullptr) {
                return nullptr;
            }
            only = &unit;
        }
    }
    return only;
}

std::vector<std::string> pathFrom(std::string_view words)
{
    return pieces(words, {" / ", ">"});
}

std::string joined(const std::vector<std::string> &path)
{
    std::string words;
    for (const std::string &name : path) {
        words += (words.empty() ? "" : " / ") + name;
    }
    return words;
}

std::set<std::string> withBelow(const Units &units, const std::set<std::string> &ids)
{
    const auto parents = parentsOf(units);
    const std::set<std::string_view> wanted(ids.begin(), ids.end());
    std::set<std::string> result = ids;
    for (const Unit &unit : units) {
        std::size_t steps = 0; // a ring is over after as many as there are
        for (auto at = parents.find(unit.id); at != parents.end() && steps <= units.size();
             at = parents.find(at->second), ++steps) {
            if (wanted.contains(at->first)) {
                result.insert(unit.id);
                break;
            }
        }
    }
    return result;
}

std::set<std::string> withAbove(const Units &units, const std::set<std::string> &ids)
{
    std::set<std::string> result;
    for (const std::string &id : ids) {
        for (const Unit *unit : upwards(units, id)) {
            result.insert(unit->id);
        }
    }
    return result;
}

} // namespace minplan::people
