#pragma once

#include "record/access.h"

#include <string>
#include <vector>

namespace minplan::report {

/// Who did what with what is others', for people, in bokmål.
struct AuditLine {
    record::Millis time;
    std::string who;
    std::string what; ///< «hentet ut: hvem som er ferdige»
    std::string whom; ///< a person, a unit, or «alle»
};

/// Oldest first. Throws Forbidden for whoever may not see it.
[[nodiscard]] std::vector<AuditLine> auditInWords(const record::Access &access);

/// What was done: «hentet ut: kursbevis». A kind that is not known is called as it is.
[[nodiscard]] std::string deedInWords(const record::LogEntry &entry);

} // namespace minplan::report
