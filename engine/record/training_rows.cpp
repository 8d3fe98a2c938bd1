#include "record/training_rows.h"

#include "record/asked_lists.h"
#include "record/id_list.h"

#include <algorithm>
#include <tuple>

namespace minplan::record {

namespace {

constexpr auto kAssignments
    = "SELECT assignment, field, value FROM assignment_field ORDER BY assignment, field";
constexpr auto kSince = R"(
    SELECT person, since FROM person_since WHERE person IN (SELECT value FROM json_each(?)))";
/// What was decided and what was taught together; '0' is what comes after '/'.
constexpr auto kDecisions = R"(
    SELECT person, field, value FROM person_field
    WHERE person IN (SELECT value FROM json_each(?)) AND field >= 'teaching/' AND field < 'training0'
    ORDER BY person, field)";

Millis timeIn(const Query &row, int column)
{
    return Millis(std::chrono::milliseconds(row.number(column)));
}

void addSince(Connection &connection, const std::string &ids, const StandingsById &byId)
{
    Query rows(connection, kSince, ids);
    while (rows.step()) {
        Standing &standing = *byId.at(rows.text(0));
        const Millis since = timeIn(rows, 1);
        standing.added = std::min(standing.added.value_or(since), since);
    }
}

void addDecisions(Connection &connection, const std::string &ids, const StandingsById &byId)
{
    Query rows(connection, kDecisions, ids);
    while (rows.step()) {
        Standing &standing = *byId.at(rows.text(0));
        const std::string_view field = rows.view(1);
        if (people::isDecision(field)) {
            people::take(standing.decided, field, rows.view(2));
        } else if (people::isTeaching(field)) {
            people::take(standing.taught, field, rows.view(2));
        }
    }
}

void addAsked(Connection &connection, const people::Units &organisation,
              std::vector<Standing> &standings)
{
    AskedLists asked(connection, organisation);
    for (Standing &standing : standings) {
        standing.asked = asked.of(standing.person);
    }
}

} // namespace

std::vector<people::Assignment> readAssignments(Connection &connection)
{
    std::vector<people::Assignment> assignments;
    Query rows(connection, kAssignments);
    while (rows.step()) {
        if (assignments.empty() || assignments.back().id != rows.text(0)) {
            assignments.push_back({rows.text(0)});
        }
        people::take(assignments.back(), rows.text(1), rows.text(2));
    }
    std::stable_sort(assignments.begin(), assignments.end(),
                     [](const people::Assignment &left, const people::Assignment &right) {
                         return std::tie(left.since, left.module, left.course)
                             < std::tie(right.since, right.module, right.course);
                     });
    return assignments;
}

std::string idsIn(const StandingsById &byId)
{
    std::vector<std::string> ids;
    for (const auto &[id, standing] : byId) {
        ids.push_back(id);
    }
    return idList(ids);
}

void fillInTraining(Connection &connection, const people::Units &organisation,
                    std::vector<Standing> &standings, const std::string &ids,
                    const StandingsById &byId)
{
    addSince(connection, ids, byId);
    addDecisions(connection, ids, byId);
    addAsked(connection, organisation, standings);
}

} // namespace minplan::record
