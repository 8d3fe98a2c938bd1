#pragma once

#include "record/connection.h"
#include "record/merge.h"

#include <functional>

namespace minplan::record {

/// An event of another file, as it stands there.
struct ForeignEvent {
    std::string id, device;
    std::int64_t counter = 0;
    std::int64_t time = 0;
    std::string subject, actor;
    std::optional<std::string> attempt;
    std::optional<std::int64_t> number, round;
    std::string kind;
    std::optional<std::string> module;
    std::optional<std::int64_t> edition;
    std::optional<std::string> item;
    std::string body;
    std::int64_t sum = 0;
};

/// Hands out every event that can be read, whatever is broken around it, and counts into `file`
/// those that are not as they were written. `only` is a condition in SQL.
void readEvents(SQLite::Database &source, MergedFile &file,
                const std::function<void(const ForeignEvent &)> &take,
                const std::string &only = "1");

/// Whether the file's events have sums (from schema 2 on).
[[nodiscard]] bool hasSums(SQLite::Database &source);

/// Whether it stands in a file's log as it is.
[[nodiscard]] bool isKnown(Connection &connection, const ForeignEvent &event);

/// Puts it into the log of a file; false where its id, counter or number is taken. `withSum` is
/// false for a file whose events have none.
bool insertForeign(Connection &connection, const ForeignEvent &event, bool withSum = true);

} // namespace minplan::record
