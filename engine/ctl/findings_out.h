#pragma once

#include "text/finding.h"

#include <nlohmann/json.hpp>

#include <map>
#include <ostream>
#include <string>

namespace minplan::ctl {

/// A finding for editors and scripts: file, range, code, severity, message, hint, related; fix only
/// where there is one. docs/authoring.md says what each holds.
[[nodiscard]] nlohmann::ordered_json toJson(const text::Finding &finding,
                                            const std::string &language);

void printFindings(std::ostream &out, const text::Findings &findings,
                   const std::map<std::string, text::SourceText> &sources,
                   const std::string &language);

/// Whether the exit code should tell: advice alone does not.
[[nodiscard]] bool weighs(const text::Findings &findings);

} // namespace minplan::ctl
