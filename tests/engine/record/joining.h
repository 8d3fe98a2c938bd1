#pragma once

#include "people/same_person.h"
#include "record/store.h"

/// What the tests of joined ids share.
namespace minplan::tests {

inline people::Person id(const std::string &id)
{
    return {id, "", "", ""};
}

/// All of a standing that does not depend on the ids of attempts.
inline std::string told(const std::vector<record::CompletionRow> &rows)
{
    std::string told;
    for (const record::CompletionRow &row : rows) {
        const auto day = [](std::optional<record::Millis> time) {
            return time ? std::to_string(time->time_since_epoch().count()) : std::string("-");
        };
        told += row.person + " " + row.module + " " + std::to_string(row.round) + " "
            + std::to_string(row.edition) + " " + day(row.begun) + " " + day(row.passedOn) + " "
            + row.points.toString() + "/" + row.of.toString() + (row.ended ? " ended " : " ")
            + std::to_string(row.validMonths.value_or(0)) + "\n";
    }
    return told;
}

} // namespace minplan::tests
