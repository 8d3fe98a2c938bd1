#include "people/due.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::people;
using namespace std::chrono_literals;
using text::Day;

namespace {

constexpr Day kStarted = 2020y / 5 / 4;

Demand demand(const char *rule, Day since = 2026y / 1 / 10)
{
    return {*dueRule(rule), since};
}

/// A pass that holds so many months; 0: for good.
Pass passed(Day day, int months = 0)
{
    return months == 0 ? Pass{day} : Pass{day, text::monthsAfter(day, months)};
}

std::string word(const std::optional<Day> &day)
{
    return day ? text::isoDate(*day) : "-";
}

/// A line a round: the last day in time, what was done, and when it is to be done anew.
std::string told(const Training &training, Day today)
{
    std::string lines;
    for (const TrainingRound &round : rounds(training, today)) {
        lines += word(round.due) + (round.extended ? " extended" : "")
            + (round.exempt ? " exempt" : "")
            + (round.pass ? " passed " + word(training.passes[*round.pass].day) : "")
            + (round.expires ? " until " + word(round.expires) : "") + "; ";
    }
    return lines;
}

struct Row {
    const char *what;
    Training training;
    Day today;
    std::string told;
};

void check(const std::vector<Row> &rows)
{
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(told(row.training, row.today) == row.told);
    }
}

} // namespace

TEST_CASE("what has not been done is due by its rule")
{
    check({
        {"a day", {kStarted, {demand("2026-12-15")}}, 2026y / 11 / 1, "2026-12-15; "},
        {"days after a start that lies ahead",
         {2026y / 2 / 1, {demand("start+30d")}},
         2026y / 2 / 1,
         "2026-03-03; "},
        {"over a leap day", {2028y / 2 / 1, {demand("start+30d")}}, 2028y / 2 / 1, "2028-03-02; "},
        {"who was here before it was assigned has as many days from then",
         {kStarted, {demand("start+30d")}},
         2026y / 2 / 1,
         "2026-02-09; "},
        {"every year, first by the next such month's end",
         {kStarted, {demand("every-01")}},
         2026y / 1 / 10,
         "2026-01-31; "},
        {"every year, when that month has gone",
         {kStarted, {demand("every-01", 2026y / 2 / 1)}},
         2026y / 2 / 1,
         "2027-01-31; "},
        {"on the month's last day it is still in time",
         {kStarted, {demand("every-01", 2026y / 1 / 31)}},
         2026y / 1 / 31,
         "2026-01-31; "},
        {"february has 29 days in a leap year",
         {kStarted, {demand("every-02", 2027y / 3 / 1)}},
         2027y / 3 / 1,
         "2028-02-29; "},
        {"who starts after the month is asked the year after",
         {2026y / 6 / 1, {demand("every-01")}},
         2026y / 6 / 1,
         "2027-01-31; "},
        {"years missed leave the first of them due",
         {kStarted, {demand("every-01")}},
         2029y / 5 / 1,
         "2026-01-31; "},
        {"months after passing ask no day of who never passed",
         {kStarted, {demand("pass+12m")}},
         2026y / 11 / 1,
         "-; "},
        {"nothing is asked", {kStarted}, 2026y / 11 / 1, "-; "},
        {"of several the earliest",
         {kStarted, {demand("2026-12-15"), demand("start+30d"), demand("pass+12m")}},
         2026y / 1 / 10,
         "2026-02-09; "},
    });
}

TEST_CASE("a pass is enough, or is to be followed by another when its time has come")
{
    check({
        {"a day, passed for good",
         {kStarted, {demand("2026-12-15")}, {passed(2026y / 11 / 1)}},
         2030y / 1 / 1,
         "2026-12-15 passed 2026-11-01; "},
        {"passed before it was assigned",
         {kStarted, {demand("2026-12-15")}, {passed(2024y / 11 / 1)}},
         2026y / 11 / 1,
         "2026-12-15 passed 2024-11-01; "},
        {"a pass that ran out before it was assigned is asked for by the day given",
         {kStarted, {demand("2026-12-15")}, {passed(2024y / 1 / 1, 12)}},
         2026y / 11 / 1,
         "2026-12-15 passed 2024-01-01 until 2025-01-01; 2026-12-15; "},
        {"on its last day a pass holds",
         {kStarted, {demand("2026-12-15")}, {passed(2026y / 11 / 1, 12)}},
         2027y / 10 / 31,
         "2026-12-15 passed 2026-11-01 until 2027-11-01; "},
        {"on the next it does not",
         {kStarted, {demand("2026-12-15")}, {passed(2026y / 11 / 1, 12)}},
         2027y / 11 / 1,
         "2026-12-15 passed 2026-11-01 until 2027-11-01; 2027-10-31; "},
        {"not asked, and run out",
         {kStarted, {}, {passed(2026y / 11 / 1, 12)}},
         2027y / 11 / 1,
         "- passed 2026-11-01 until 2027-11-01; -; "},
        {"a month's end that the month does not have",
         {kStarted, {demand("pass+1m")}, {passed(2028y / 1 / 31)}},
         2028y / 2 / 29,
         "- passed 2028-01-31 until 2028-03-01; "},
        {"a pass on a leap day",
         {kStarted, {demand("pass+12m")}, {passed(2028y / 2 / 29)}},
         2029y / 3 / 1,
         "- passed 2028-02-29 until 2029-03-01; 2029-02-28; "},
        {"rule and validity together, the earlier",
         {kStarted, {demand("pass+24m")}, {passed(2026y / 3 / 10, 12)}},
         2026y / 11 / 1,
         "- passed 2026-03-10 until 2027-03-10; "},
        {"a pass so old that the rule asked for it before the assignment was made",
         {kStarted, {demand("pass+12m")}, {passed(2019y / 3 / 10)}},
         2026y / 1 / 11,
         "- passed 2019-03-10 until 2026-01-11; 2026-01-10; "},
        {"a pass of the year is enough, also after the month",
         {kStarted, {demand("every-01")}, {passed(2026y / 3 / 1)}},
         2027y / 1 / 31,
         "2026-01-31 passed 2026-03-01 until 2027-02-01; "},
        {"a pass late in december is of that year",
         {kStarted, {demand("every-01")}, {passed(2026y / 12 / 31)}},
         2027y / 1 / 1,
         "2026-01-31 passed 2026-12-31 until 2027-02-01; "},
        {"an old pass is no pass of this year",
         {kStarted, {demand("every-12")}, {passed(2019y / 3 / 10)}},
         2026y / 1 / 11,
         "2026-12-31 passed 2019-03-10 until 2027-01-01; "},
    });
}

TEST_CASE("recertification keeps every one of its rounds")
{
    check({
        {"every year",
         {kStarted,
          {demand("every-01")},
          {passed(2026y / 1 / 20), passed(2027y / 1 / 31), passed(2028y / 2 / 3)}},
         2028y / 11 / 1,
         "2026-01-31 passed 2026-01-20 until 2027-02-01; "
         "2027-01-31 passed 2027-01-31 until 2028-02-01; "
         "2028-01-31 passed 2028-02-03 until 2029-02-01; "},
        {"so many months after passing, the second too late",
         {kStarted,
          {demand("2026-02-01"), demand("pass+12m")},
          {passed(2026y / 1 / 20), passed(2027y / 3 / 1), passed(2028y / 3 / 2)}},
         2029y / 3 / 3,
         "2026-02-01 passed 2026-01-20 until 2027-01-21; "
         "2027-01-20 passed 2027-03-01 until 2028-03-02; "
         "2028-03-01 passed 2028-03-02 until 2029-03-03; "
         "2029-03-02; "},
        {"validity alone",
         {kStarted,
          {demand("2026-02-01")},
          {passed(2026y / 1 / 20, 12), passed(2027y / 3 / 1, 12), passed(2028y / 3 / 1, 12)}},
         2028y / 11 / 1,
         "2026-02-01 passed 2026-01-20 until 2027-01-20; "
         "2027-01-19 passed 2027-03-01 until 2028-03-01; "
         "2028-02-29 passed 2028-03-01 until 2029-03-01; "},
        {"a pass before the other ran out is of its round",
         {kStarted, {demand("pass+12m")}, {passed(2026y / 1 / 20), passed(2026y / 12 / 1)}},
         2027y / 11 / 1,
         "- passed 2026-12-01 until 2027-12-02; "},
    });
}

TEST_CASE("what arrives late by a merge takes its place, whatever the order it came in")
{
    const Demand yearly = demand("every-01");
    const Training inOrder{kStarted,
                           {yearly},
                           {passed(2026y / 1 / 20), passed(2027y / 1 / 31)},
                           {{2027y / 2 / 5, 2028y / 3 / 1}}};
    Training late = inOrder;
    std::swap(late.passes[0], late.passes[1]);
    CHECK(told(late, 2027y / 11 / 1) == told(inOrder, 2027y / 11 / 1));

    Training before = inOrder;
    before.passes.erase(before.passes.begin()); // the first pass has not reached this machine
    CHECK(told(before, 2027y / 11 / 1) == "2026-01-31 passed 2027-01-31 until 2028-03-02; ");
    CHECK(told(inOrder, 2027y / 11 / 1)
          == "2026-01-31 passed 2026-01-20 until 2027-02-01; "
             "2027-01-31 passed 2027-01-31 until 2028-03-02; ");
}

TEST_CASE("an extension moves the round that was open, and no other")
{
    const std::vector<Extension> toMarch = {{2026y / 1 / 25, 2026y / 3 / 1}};
    check({
        {"the present round",
         {kStarted, {demand("every-01")}, {}, toMarch},
         2026y / 2 / 5,
         "2026-03-01 extended; "},
        {"the next is due as ever",
         {kStarted, {demand("every-01")}, {passed(2026y / 2 / 20)}, toMarch},
         2027y / 2 / 5,
         "2026-03-01 extended passed 2026-02-20 until 2027-02-01; 2027-01-31; "},
        {"it never takes days away",
         {kStarted, {demand("2026-06-01")}, {}, toMarch},
         2026y / 2 / 5,
         "2026-06-01; "},
        {"the one given last",
         {kStarted,
          {demand("every-01")},
          {},
          {{2026y / 2 / 26, 2026y / 4 / 1}, {2026y / 1 / 25, 2026y / 5 / 1}}},
         2026y / 2 / 26,
         "2026-04-01 extended; "},
        {"given while a pass holds it moves the day of the next",
         {kStarted,
          {demand("pass+12m")},
          {passed(2026y / 2 / 1)},
          {{2027y / 1 / 25, 2027y / 4 / 1}}},
         2027y / 3 / 1,
         "- passed 2026-02-01 until 2027-04-02; "},
        {"and never lengthens what the module says a pass is worth",
         {kStarted,
          {demand("2026-03-01")},
          {passed(2026y / 2 / 1, 12)},
          {{2027y / 1 / 25, 2027y / 4 / 1}}},
         2027y / 3 / 1,
         "2026-03-01 passed 2026-02-01 until 2027-02-01; 2027-04-01 extended; "},
        {"what nobody asks for has no day to move",
         {kStarted, {}, {}, toMarch},
         2026y / 2 / 5,
         "-; "},
    });
}

TEST_CASE("an exemption is of one round")
{
    const std::vector<Exemption> now = {{2026y / 1 / 25}};
    check({
        {"what is asked once is asked no more",
         {kStarted, {demand("2026-02-01")}, {}, {}, now},
         2030y / 1 / 1,
         "2026-02-01 exempt; "},
        {"what is asked every year is asked the year after",
         {kStarted, {demand("every-01")}, {}, {}, now},
         2027y / 2 / 1,
         "2026-01-31 exempt until 2027-02-01; 2027-01-31; "},
        {"given in december for january",
         {kStarted, {demand("every-01")}, {passed(2026y / 1 / 20)}, {}, {{2026y / 12 / 20}}},
         2027y / 3 / 1,
         "2026-01-31 passed 2026-01-20 until 2027-02-01; 2027-01-31 exempt until 2028-02-01; "},
        {"given twice it is one",
         {kStarted, {demand("every-01")}, {}, {}, {{2026y / 1 / 25}, {2026y / 1 / 29}}},
         2026y / 3 / 1,
         "2026-01-31 exempt until 2027-02-01; "},
        {"given too late, the next is reckoned from the day it was given",
         {kStarted, {demand("2026-01-15"), demand("pass+12m")}, {}, {}, now},
         2026y / 3 / 1,
         "2026-01-15 exempt until 2027-01-26; "},
        {"who passes all the same has passed",
         {kStarted, {demand("every-01")}, {passed(2026y / 1 / 28)}, {}, now},
         2026y / 3 / 1,
         "2026-01-31 passed 2026-01-28 until 2027-02-01; "},
        {"where a pass is for good there is nothing to be exempt from",
         {kStarted, {demand("2026-02-01")}, {passed(2026y / 1 / 20)}, {}, now},
         2026y / 3 / 1,
         "2026-02-01 passed 2026-01-20; "},
    });
}
