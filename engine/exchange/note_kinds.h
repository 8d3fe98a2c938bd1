#pragma once

#include "text/finding.h"

/// Everything that the report of an import or export can say, one object each; the tables are
/// note_kinds.inc and staff_kinds.inc. Codes go by hundreds: 01 the file, 02 what is lost of a
/// question (warnings), 03 why a question is refused (errors), 04 what an export leaves behind, 05
/// lists of staff.
namespace minplan::exchange::kinds {

#define MINPLAN_KIND(name, code, severity, nb, hintNb, en, hintEn)                                 \
    inline constexpr text::FindingKind name{code, text::Severity::severity, nb, hintNb, en, hintEn};
#include "exchange/note_kinds.inc"
#include "exchange/staff_kinds.inc"
#undef MINPLAN_KIND

} // namespace minplan::exchange::kinds
