#include "report/due_words.h"

#include "people/due_rule.h"
#include "report/dates.h"

namespace minplan::report {

std::string dueInWords(std::string_view written)
{
    using Kind = people::DueRule::Kind;
    const auto rule = people::dueRule(written);
    if (!rule) {
        return std::string(written);
    }
    const std::string number = std::to_string(rule->number);
    switch (rule->kind) {
    case Kind::OnDay:
        return isoDate(rule->day);
    case Kind::AfterStart:
        return number + (rule->number == 1 ? " dag" : " dager") + " etter start";
    case Kind::EveryYear:
        return "hvert år innen utgangen av " + std::string(monthName(rule->number));
    case Kind::AfterPass:
        return number + (rule->number == 1 ? " måned" : " måneder") + " etter bestått";
    }
    return std::string(written);
}

} // namespace minplan::report
