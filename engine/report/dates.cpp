#include "report/dates.h"

#include <array>

namespace minplan::report {

namespace {

using std::chrono::year_month_day;

constexpr std::array<std::string_view, 12> kMonths
    = {"januar", "februar", "mars",      "april",   "mai",      "juni",
       "juli",   "august",  "september", "oktober", "november", "desember"};
constexpr std::array<std::string_view, 12> kEnglishMonths
    = {"January", "February", "March",     "April",   "May",      "June",
       "July",    "August",   "September", "October", "November", "December"};

} // namespace

year_month_day utcDate(record::Millis time)
{
    return std::chrono::floor<std::chrono::days>(time);
}

std::string isoMinute(record::Millis time)
{
    const auto shown = text::osloTime(time);
    const auto day = std::chrono::floor<std::chrono::days>(shown);
    const auto clock = std::chrono::floor<std::chrono::minutes>(shown - day).count();
    const auto two = [](auto number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return isoDate(text::osloDay(time)) + " " + two(clock / 60) + ":" + two(clock % 60);
}

std::string_view monthName(int month)
{
    return kMonths.at(static_cast<std::size_t>(month) - 1);
}

std::string longDate(year_month_day date)
{
    return std::to_string(unsigned(date.day())) + ". "
        + std::string(monthName(static_cast<int>(unsigned(date.month())))) + " "
        + std::to_string(int(date.year()));
}

std::string longDate(std::chrono::year_month_day date, std::string_view language)
{
    if (language != "en") {
        return longDate(date);
    }
    return std::to_string(unsigned(date.day())) + " "
        + std::string(kEnglishMonths.at(unsigned(date.month()) - 1)) + " "
        + std::to_string(int(date.year()));
}

} // namespace minplan::report
