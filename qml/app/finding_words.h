#pragma once

#include "text/finding.h"

#include <QString>

#include <map>

namespace minplan::app {

/// «Feil», «Advarsel» or «Råd».
[[nodiscard]] QString severityText(text::Severity severity);
/// «module.yaml:38», without the folder it stands in; with the column where that is wanted.
[[nodiscard]] QString placeText(const text::Finding &finding, bool column = false);
/// The line the finding stands on, or nothing when it is not at hand.
[[nodiscard]] QString excerptOf(const text::Finding &finding,
                                const std::map<std::string, text::SourceText> &sources);

} // namespace minplan::app
