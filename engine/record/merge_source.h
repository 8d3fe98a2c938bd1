#pragma once

#include "record/merge.h"

#include <SQLiteCpp/Database.h>

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
/// those that are not as they were written.
void readEvents(SQLite::Database &source, MergedFile &file,
                const std::function<void(const ForeignEvent &)> &take);

} // namespace minplan::record
