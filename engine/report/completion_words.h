#pragma once

#include "report/completion.h"

#include <array>
#include <string>
#include <string_view>

/// What completion is called where people read it, «nb» or «en».
namespace minplan::report {

struct CompletionWords {
    /// In the order of Status.
    std::array<std::string_view, 6> statuses;
    std::string_view name, unit, role, module, edition, status, points, of, passedOn, due, expires,
        moduleId, personId;
    char decimalMark;
    /// Where there are no lines.
    std::string_view empty;
    std::string_view joint;             ///< joint teaching
    std::string_view persons, everyone; ///< of a summary
};

[[nodiscard]] const CompletionWords &completionWords(std::string_view language);
/// «bestått», «bestått, felles undervisning»
[[nodiscard]] std::string statusWords(const CompletionLine &line, const CompletionWords &words);

} // namespace minplan::report
