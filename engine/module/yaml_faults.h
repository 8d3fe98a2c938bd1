#pragma once

#include "module/yaml_events.h"
#include "text/finding.h"

namespace minplan::module {

/// A syntax fault in an author's words.
struct ExplainedFault {
    const text::FindingKind *kind = nullptr;
    std::size_t begin = 0; ///< what the finding points at; also where mending begins
    std::size_t end = 0;
    std::vector<std::string> words;
};

/// `quotes`: quoted scalars over several lines before the fault, one of which may be the cause.
[[nodiscard]] ExplainedFault explain(std::string_view yaml, const YamlFault &fault,
                                     const std::vector<std::size_t> &quotes);

/// The byte after the quoted scalar that begins at `at`, or npos when it is never closed.
[[nodiscard]] std::size_t endOfQuoted(std::string_view yaml, std::size_t at);

} // namespace minplan::module
