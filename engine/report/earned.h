#pragma once

#include "module/load.h"
#include "record/store.h"
#include "report/certificate.h"

#include <optional>
#include <string>
#include <vector>

namespace minplan::report {

/// What a person has earned: a certificate, or the ids of the modules that remain.
struct Earned {
    std::optional<Certificate> certificate;
    std::vector<std::string> remaining;
};

/// For a whole course: every module of it has been passed, in whatever round. `heads` gives the
/// titles; a module whose file is gone stands by its id.
[[nodiscard]] Earned earnedCourse(const people::Person &person,
                                  const std::vector<record::CompletionRow> &rows,
                                  const module::Course &course,
                                  const std::vector<module::ModuleHead> &heads);

/// For one module alone.
[[nodiscard]] Earned earnedModule(const people::Person &person,
                                  const std::vector<record::CompletionRow> &rows,
                                  const module::ModuleHead &head);

} // namespace minplan::report
