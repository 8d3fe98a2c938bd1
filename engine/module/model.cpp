#include "module/model.h"

#include <algorithm>
#include <array>

namespace minplan::module {

std::string_view kindName(const StepKind &kind)
{
    constexpr std::array<std::string_view, std::variant_size_v<StepKind>> names{
        "page", "procedure", "case", "quiz", "exercise", "practice"};
    return names.at(kind.index());
}

std::string_view kindName(const QuestionKind &kind)
{
    constexpr std::array<std::string_view, std::variant_size_v<QuestionKind>> names{
        "one-of", "any-of", "true-or-false", "match", "order",
        "sort",   "blanks", "number",        "short", "reflect"};
    return names.at(kind.index());
}

const Step *findStep(const Module &module, std::string_view id)
{
    const auto found = std::find_if(module.steps.begin(), module.steps.end(),
                                    [&](const Step &step) { return step.id == id; });
    return found == module.steps.end() ? nullptr : &*found;
}

} // namespace minplan::module
