#pragma once

#include "people/unit.h"
#include "record/connection.h"
#include "record/progress.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

/// Reads where many stand in one pass over each projection, all in the order of persons.
namespace minplan::record {

/// One person without what only single pages show, what was decided for them, and what they were
/// taught together with others.
struct Member {
    people::Person person;
    people::Decisions decided;
    people::Teaching taught;
};

/// Those who are here and may be seen.
struct Members {
    std::vector<Member> single;         ///< by id
    std::vector<people::Person> joined; ///< who have several ids; few, and read like anybody
    bool everywhere = true;             ///< not of some units alone

    [[nodiscard]] std::size_t count() const { return single.size() + joined.size(); }
};

/// Where `units` are given, only who is in one of them is looked at.
[[nodiscard]] Members readMembers(Connection &connection, const people::Units &organisation,
                                  const std::optional<std::set<std::string>> &units,
                                  const std::function<bool(const people::Person &)> &isSeen);

/// Tells of each of the single ones, in their order.
void readProgress(Connection &connection, const people::Units &organisation, const Members &members,
                  const ProgressSink &sink);

} // namespace minplan::record
