#include "text/typed_day.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace std::chrono_literals;

TEST_CASE("a day is written as it may be typed")
{
    CHECK(text::typedDay(2027y / 5 / 3) == "3.5.2027");
    CHECK(text::typedDay(text::typedDay(2026y / 11 / 30)) == 2026y / 11 / 30);
}

TEST_CASE("a day is read as Norwegians write it, and as ISO")
{
    for (const char *typed : {"3.5.2027", "03.05.2027", " 3. 5. 2027 ", "2027-05-03"}) {
        CAPTURE(typed);
        CHECK(text::typedDay(typed) == 2027y / 5 / 3);
    }
}

TEST_CASE("what is no day of the calendar, or says less than a day, is none")
{
    for (const char *typed :
         {"", ".", "..", "3.5", "3.5.27", "31.2.2027", "3.5.2027.", "3/5/2027", "5.2027",
          "i morgen", "003.5.2027", "3.5.-027", "2027-5-3", "3.mai.2027"}) {
        CAPTURE(typed);
        CHECK_FALSE(text::typedDay(typed));
    }
}
