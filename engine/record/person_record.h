#pragma once

#include "record/store.h"

/// Everything about one person, for that person (decision 0044).
namespace minplan::record {

struct PersonRecord {
    people::Person person;
    std::vector<CompletionRow> rounds;
    std::vector<AttemptRow> attempts;
    std::vector<LogEntry> about = {}; ///< every event about the person, in the order to read in
    std::vector<LogEntry> deeds = {}; ///< done by the person about others; about whom is left out
    std::set<std::string> ids = {};   ///< all that count as the person
    std::int64_t withheld = 0;        ///< events from which a text of one's own was left out
};

/// Leaves out what the person wrote for herself alone: reflections, exercises and her own judgement
/// of them. `withheld` stands in the body instead.
void withholdWritings(PersonRecord &record);

} // namespace minplan::record
