#pragma once

#include "people/teaching.h"
#include "record/connection.h"

#include <set>
#include <string>
#include <vector>

/// Reading what is projected of joint teaching.
namespace minplan::record {

/// Those cancelled too, by day, time and id.
[[nodiscard]] std::vector<people::TeachingSession> readSessions(Connection &connection);

/// Ids of those invited to a session, and of those who came.
struct RollIds {
    std::set<std::string> invited, came;
};
[[nodiscard]] RollIds readRoll(Connection &connection, const std::string &session);

} // namespace minplan::record
