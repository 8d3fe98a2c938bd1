#include "text/typed_day.h"

namespace minplan::text {

namespace {

std::string two(const std::string &digits)
{
    return (digits.size() == 1 ? "0" : "") + digits;
}

} // namespace

std::optional<Day> typedDay(std::string_view text)
{
    std::string typed(text);
    std::erase(typed, ' ');
    const auto first = typed.find('.');
    const auto last = typed.rfind('.');
    if (first == last) {
        return parseIsoDate(typed); // there is none
    }
    return parseIsoDate(typed.substr(last + 1) + "-"
                        + two(typed.substr(first + 1, last - first - 1)) + "-"
                        + two(typed.substr(0, first)));
}

std::string typedDay(Day day)
{
    return std::to_string(unsigned(day.day())) + "." + std::to_string(unsigned(day.month())) + "."
        + std::to_string(int(day.year()));
}

} // namespace minplan::text
