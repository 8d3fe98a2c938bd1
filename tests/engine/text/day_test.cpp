#include "text/day.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace std::chrono_literals;
using std::chrono::sys_days;
using text::Day;

TEST_CASE("a day is the day in Norway, summer and winter")
{
    struct Row {
        text::Moment moment;
        Day day;
    };
    for (const Row &row : {
             Row{sys_days(2026y / 11 / 21) + 22h + 59min, 2026y / 11 / 21},
             Row{sys_days(2026y / 11 / 21) + 23h, 2026y / 11 / 22},
             Row{sys_days(2026y / 11 / 21) + 23h + 30min, 2026y / 11 / 22},
             Row{sys_days(2026y / 7 / 1) + 21h + 59min, 2026y / 7 / 1},
             Row{sys_days(2026y / 7 / 1) + 22h, 2026y / 7 / 2},
             Row{sys_days(2026y / 12 / 31) + 23h, 2027y / 1 / 1},
             // The nights on which the clocks go on and back.
             Row{sys_days(2026y / 3 / 28) + 23h, 2026y / 3 / 29},
             Row{sys_days(2026y / 3 / 29) + 22h, 2026y / 3 / 30},
             Row{sys_days(2026y / 10 / 24) + 22h, 2026y / 10 / 25},
             Row{sys_days(2026y / 10 / 25) + 22h + 59min, 2026y / 10 / 25},
             Row{sys_days(2026y / 10 / 25) + 23h, 2026y / 10 / 26},
         }) {
        CAPTURE(text::isoDate(row.day));
        CHECK(text::osloDay(row.moment) == row.day);
    }
}

TEST_CASE("every day of two years begins at the first moment that is of it")
{
    for (sys_days day = 2027y / 1 / 1; day < sys_days(2029y / 1 / 1); day += std::chrono::days(1)) {
        const text::Moment begins = text::osloMidnight(day);
        CAPTURE(text::isoDate(day));
        CHECK(text::osloDay(begins) == Day(day));
        CHECK(text::osloDay(begins - 1ms) == Day(day - std::chrono::days(1)));
    }
}

TEST_CASE("months are counted on to the same day, or to the month's last")
{
    CHECK(text::monthsAfter(2024y / 1 / 31, 1) == 2024y / 2 / 29);
    CHECK(text::monthsAfter(2023y / 1 / 31, 1) == 2023y / 2 / 28);
    CHECK(text::monthsAfter(2024y / 2 / 29, 12) == 2025y / 2 / 28);
    CHECK(text::monthsAfter(2024y / 2 / 29, 48) == 2028y / 2 / 29);
    CHECK(text::monthsAfter(2026y / 12 / 31, 2) == 2027y / 2 / 28);
    CHECK(text::daysAfter(2024y / 2 / 28, 1) == 2024y / 2 / 29);
    CHECK(text::daysAfter(2026y / 12 / 31, 1) == 2027y / 1 / 1);
}

TEST_CASE("a day is read as it is written, and what is no day is none")
{
    CHECK(text::parseIsoDate("2024-02-29") == Day(2024y / 2 / 29));
    CHECK(text::isoDate(2026y / 3 / 9) == "2026-03-09");
    for (const char *none :
         {"2023-02-29", "2026-13-01", "2026-1-01", "21.11.2026", "", "2026-+1-01"}) {
        CAPTURE(none);
        CHECK_FALSE(text::parseIsoDate(none));
    }
}
