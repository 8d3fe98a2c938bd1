#pragma once

#include "report/person_export.h"

#include <nlohmann/json.hpp>

/// Events in words, as a person reads them about herself. Bodies of other versions are read as far
/// as they go.
namespace minplan::report {

/// A text member; empty where there is none.
[[nodiscard]] std::string wordIn(const nlohmann::json &body, const char *key);

/// What was shown and what was answered, of an event in an attempt.
void addEvent(std::vector<PersonLine> &lines, const record::LogEntry &entry);

/// An event outside an attempt.
[[nodiscard]] std::string factInWords(const record::LogEntry &entry, const people::Units &units);

} // namespace minplan::report
