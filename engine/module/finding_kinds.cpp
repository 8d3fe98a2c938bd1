#include "module/finding_kinds.h"

namespace minplan::module::kinds {

const std::vector<const text::FindingKind *> &all()
{
    static const std::vector<const text::FindingKind *> table{
#define MINPLAN_KIND(name, ...) &(name),
#include "module/finding_kinds.inc"
#undef MINPLAN_KIND
    };
    return table;
}

} // namespace minplan::module::kinds
