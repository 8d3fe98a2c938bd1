#pragma once

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace minplan::people {

/// A place of work; part of another unit, or the top of a tree.
struct Unit {
    std::string id;
    std::string name;
    std::string parent = {}; ///< id; empty: none

    bool operator==(const Unit &) const = default;
};

/// All units. Two machines may have moved units into each other: a ring is read as a chain that
/// ends before it comes round.
using Units = std::vector<Unit>;

[[nodiscard]] const Unit *findUnit(const Units &units, std::string_view id);

/// By id, without a search among all for each: whom it is part of. Empty at the top. Holds as long
/// as the units do.
[[nodiscard]] std::unordered_map<std::string_view, std::string_view> parentsOf(const Units &units);

/// Names from the top down to the unit; empty where it is not known.
[[nodiscard]] std::vector<std::string> pathOf(const Units &units, std::string_view id);

/// The unit that stands at the path, by its names; null when none does.
[[nodiscard]] const Unit *unitAt(const Units &units, const std::vector<std::string> &path);

/// By id or path («Fana / Sone Nord»), else by name where one unit alone is called so.
[[nodiscard]] const Unit *unitCalled(const Units &units, std::string_view words);

/// «Hjemmetjenesten / Sone Nord» as its names: « / » and «>» part them.
[[nodiscard]] std::vector<std::string> pathFrom(std::string_view words);
[[nodiscard]] std::string joined(const std::vector<std::string> &path);

/// The units given and all that are part of them, at any depth.
[[nodiscard]] std::set<std::string> withBelow(const Units &units, const std::set<std::string> &ids);
/// The units given and all that they are part of; those that are known.
[[nodiscard]] std::set<std::string> withAbove(const Units &units, const std::set<std::string> &ids);

} // namespace minplan::people
