#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Ids that two machines come to by themselves: UUIDs of version 5, below one name space of ours.
namespace minplan::people {

/// Of someone on a staff list. White space at the ends and the case of the municipality's name
/// make no difference.
[[nodiscard]] std::string personId(std::string_view municipality, std::string_view number);

/// Of a unit that was first heard of by its path.
[[nodiscard]] std::string unitId(const std::vector<std::string> &path);

/// Of what a person sends from a device: the next one takes the former's place, and nobody can tell
/// from it who it is.
[[nodiscard]] std::string packageId(std::string_view person, std::string_view device);

/// Of a day by which something is to be done; `what` tells it from all others.
[[nodiscard]] std::string dueId(const std::vector<std::string> &what);

} // namespace minplan::people
