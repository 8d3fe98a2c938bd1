#include "text/day.h"

#include <unicode/basictz.h>
#include <unicode/tztrans.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <memory>
#include <vector>

namespace minplan::text {

namespace {

/// Whatever a file says, no day lies past what a calendar holds.
constexpr int kMostMonths = 12 * 1000;

const icu::TimeZone &oslo()
{
    static const std::unique_ptr<icu::TimeZone> kZone(icu::TimeZone::createTimeZone("Europe/Oslo"));
    return *kZone;
}

using std::chrono::milliseconds;

/// From a moment on, how far the clocks there are ahead of UTC.
struct Shift {
    milliseconds from, ahead;
};

/// ICU looks the rules of a zone up each time, which takes longer than all else about a day: a
/// municipality's summary asks for a million of them.
std::vector<Shift> shiftsUntil(milliseconds last)
{
    std::vector<Shift> shifts;
    const auto *zone = dynamic_cast<const icu::BasicTimeZone *>(&oslo());
    icu::TimeZoneTransition next;
    double at = 0;
    while (zone != nullptr && at < static_cast<double>(last.count())
           && zone->getNextTransition(at, 0, next) != 0) {
        at = next.getTime();
        shifts.push_back(
            {milliseconds(static_cast<std::int64_t>(at)),
             milliseconds(next.getTo()->getRawOffset() + next.getTo()->getDSTSavings())});
    }
    return shifts;
}

/// Nothing before the first one known, and past the last one.
std::optional<milliseconds> knownAhead(milliseconds time)
{
    using std::chrono::sys_days;
    static const std::vector<Shift> kShifts
        = shiftsUntil(sys_days(std::chrono::year(2100) / 1 / 1).time_since_epoch());
    if (kShifts.empty() || time < kShifts.front().from || time >= kShifts.back().from) {
        return std::nullopt;
    }
    const auto after = std::upper_bound(
        kShifts.begin(), kShifts.end(), time,
        [](milliseconds wanted, const Shift &shift) { return wanted < shift.from; });
    return std::prev(after)->ahead;
}

/// How far the clocks there are ahead of UTC. `isLocal`: `time` is what they show.
milliseconds ahead(milliseconds time, bool isLocal)
{
    std::int32_t raw = 0;
    std::int32_t summer = 0;
    UErrorCode error = U_ZERO_ERROR;
    oslo().getOffset(static_cast<UDate>(time.count()), isLocal ? 1 : 0, raw, summer, error);
    return milliseconds(raw + summer);
}

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

std::chrono::local_time<std::chrono::milliseconds> osloTime(Moment moment)
{
    const auto time = moment.time_since_epoch();
    const auto known = knownAhead(time);
    return std::chrono::local_time<milliseconds>(time + (known ? *known : ahead(time, false)));
}

Day osloDay(Moment moment)
{
    return Day(std::chrono::floor<std::chrono::days>(osloTime(moment)));
}

Moment osloMidnight(Day day)
{
    const milliseconds shown = std::chrono::sys_days(day).time_since_epoch();
    return Moment(shown - ahead(shown, true));
}

Day daysAfter(Day day, int days)
{
    return std::chrono::sys_days(day) + std::chrono::days(days);
}

Day monthsAfter(Day day, int months)
{
    const Day moved = day + std::chrono::months(std::min(months, kMostMonths));
    return moved.ok() ? moved : Day(moved.year() / moved.month() / std::chrono::last);
}

std::string isoDate(Day day)
{
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", int(day.year()),
                                     unsigned(day.month()), unsigned(day.day()));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::optional<Day> parseIsoDate(std::string_view text)
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
    const Day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                   std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

} // namespace minplan::text
