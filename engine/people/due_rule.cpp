#include "people/due_rule.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace minplan::people {

namespace {

using Kind = DueRule::Kind;

struct Form {
    Kind kind;
    std::string_view front, end;
    int most;
};
constexpr std::array<Form, 3> kForms = {{{Kind::AfterStart, "start+", "d", 3650},
                                         {Kind::EveryYear, "every-", "", 12},
                                         {Kind::AfterPass, "pass+", "m", 240}}};

std::optional<int> numberBetween(std::string_view text, const Form &form)
{
    const std::string_view digits
        = text.substr(form.front.size(),
                      text.size() - std::min(text.size(), form.front.size() + form.end.size()));
    int number = 0;
    const auto [rest, error]
        = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool whole = error == std::errc() && rest == digits.data() + digits.size();
    return whole && number >= 1 && number <= form.most ? std::optional(number) : std::nullopt;
}

} // namespace

std::string written(const DueRule &rule)
{
    const auto *const form = std::find_if(kForms.begin(), kForms.end(),
                                          [&](const Form &one) { return one.kind == rule.kind; });
    if (form == kForms.end()) {
        return text::isoDate(rule.day);
    }
    const bool isMonth = rule.kind == Kind::EveryYear && rule.number < 10;
    return std::string(form->front) + (isMonth ? "0" : "") + std::to_string(rule.number)
        + std::string(form->end);
}

std::optional<DueRule> dueRule(std::string_view written)
{
    if (const auto day = text::parseIsoDate(written)) {
        return DueRule{Kind::OnDay, *day};
    }
    for (const Form &form : kForms) {
        if (written.starts_with(form.front) && written.ends_with(form.end)) {
            const auto number = numberBetween(written, form);
            return number ? std::optional(DueRule{form.kind, {}, *number}) : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace minplan::people
