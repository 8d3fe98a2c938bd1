#pragma once

#include "text/finding.h"

#include <vector>

/// Every kind of finding there is, one object each. The tables with codes, sentences and remedies
/// are listed in finding_kinds.inc; codes go by hundreds, one a table: 01 YAML, 02 keys and types,
/// 03 ids and references, 04 case, 05 quiz, 06 pictures and text, 07 limits, 08 courses,
/// 09 overlays and the glossary, 11 tests.
namespace minplan::module::kinds {

#define MINPLAN_KIND(name, code, severity, nb, hintNb, en, hintEn)                                 \
    inline constexpr text::FindingKind name{code, text::Severity::severity, nb, hintNb, en, hintEn};
#include "module/finding_kinds.inc"
#undef MINPLAN_KIND

/// All of them, in order of code.
[[nodiscard]] const std::vector<const text::FindingKind *> &all();

} // namespace minplan::module::kinds
