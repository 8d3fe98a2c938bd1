#pragma once

#include "text/norwegian.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace minplan::text {

/// Sorts by what `nameOf` says of each, in alphabetical order; those called the same stay as they
/// stood. Looks at each name once, however many there are.
template <typename Thing, typename NameOf>
void sortAlphabetically(std::vector<Thing> &things, NameOf nameOf)
{
    std::vector<std::pair<std::string, std::size_t>> order;
    order.reserve(things.size());
    for (const Thing &thing : things) {
        order.emplace_back(alphabeticalKey(nameOf(thing)), order.size());
    }
    std::sort(order.begin(), order.end());
    std::vector<Thing> sorted;
    sorted.reserve(things.size());
    for (const auto &[key, place] : order) {
        sorted.push_back(std::move(things[place]));
    }
    things = std::move(sorted);
}

} // namespace minplan::text
