#include "report/dates.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace minplan::report {

namespace {

using std::chrono::year_month_day;

constexpr std::array<std::string_view, 12> kMonths
    = {"januar", "februar", "mars",      "april",   "mai",      "juni",
       "juli",   "august",  "september", "oktober", "november", "desember"};

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.front() == '-') {
        return std::nullopt;
    }
    return value;
}

} // namespace

year_month_day utcDate(record::Millis time)
{
    return std::chrono::floor<std::chrono::days>(time);
}

std::string isoDate(year_month_day date)
{
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", int(date.year()),
                                     unsigned(date.month()), unsigned(date.day()));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::string isoMinute(record::Millis time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const auto clock = std::chrono::floor<std::chrono::minutes>(time - day).count();
    const auto two = [](auto number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return isoDate(utcDate(time)) + " " + two(clock / 60) + ":" + two(clock % 60);
}

std::optional<year_month_day> parseIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) {
        return std::nullopt;
    }
    const year_month_day date{std::chrono::year(*year),
                              std::chrono::month(static_cast<unsigned>(*month)),
                              std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::string longDate(year_month_day date)
{
    return std::to_string(unsigned(date.day())) + ". "
        + std::string(kMonths.at(unsigned(date.month()) - 1)) + " "
        + std::to_string(int(date.year()));
}

} // namespace minplan::report
