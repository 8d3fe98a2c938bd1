#include "record/teaching_rows.h"

#include <algorithm>
#include <tuple>

namespace minplan::record {

namespace {

constexpr auto kSessions
    = "SELECT session, field, value FROM session_field ORDER BY session, field";
/// '0' is what comes after '/'.
constexpr auto kRoll = R"(
    SELECT person, field, value FROM person_field
    WHERE field >= 'teaching/' || ?1 || '/' AND field < 'teaching/' || ?1 || '0')";

} // namespace

std::vector<people::TeachingSession> readSessions(Connection &connection)
{
    std::vector<people::TeachingSession> sessions;
    Query rows(connection, kSessions);
    while (rows.step()) {
        if (sessions.empty() || sessions.back().id != rows.text(0)) {
            sessions.push_back({rows.text(0)});
        }
        people::take(sessions.back(), rows.text(1), rows.text(2));
    }
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const people::TeachingSession &left, const people::TeachingSession &right) {
                         return std::tie(left.date, left.time) < std::tie(right.date, right.time);
                     });
    return sessions;
}

RollIds readRoll(Connection &connection, const std::string &session)
{
    RollIds ids;
    Query rows(connection, kRoll, session);
    while (rows.step()) {
        people::Teaching said;
        people::take(said, rows.text(1), rows.text(2));
        if (!said.invited.empty()) {
            ids.invited.insert(rows.text(0));
        }
        if (!said.attended.empty()) {
            ids.came.insert(rows.text(0));
        }
    }
    return ids;
}

} // namespace minplan::record
