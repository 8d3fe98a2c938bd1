#include "people/person.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace minplan::people;

TEST_CASE("the professions are offered once each, nurses first and «annet» last")
{
    const auto &offered = professions();
    CHECK(offered.front() == "sykepleier");
    CHECK(offered.back() == "annet");
    CHECK(std::set(offered.begin(), offered.end()).size() == offered.size());
}

TEST_CASE("each profession would itself pass as a name")
{
    for (const std::string &profession : professions()) {
        CAPTURE(profession);
        CHECK(checkName(profession) == NameFault::None);
    }
}

TEST_CASE("white space at the ends is no part of a name")
{
    CHECK(trimmed("  Kari Nordmann\t\n") == "Kari Nordmann");
    CHECK(trimmed("\u00a0Åse\u00a0 ") == "Åse");
    CHECK(trimmed(" \t ").empty());
    CHECK(trimmed("à") == "à"); // ends in the byte that also ends the no-break space
}

TEST_CASE("a name of white space only is empty")
{
    CHECK(checkName("") == NameFault::Empty);
    CHECK(checkName(" \u00a0\n") == NameFault::Empty);
}

TEST_CASE("a name has at most 80 characters, counted as people count them")
{
    std::string name;
    for (int i = 0; i < 80; ++i) {
        name += "å";
    }
    CHECK(checkName(name) == NameFault::None);
    CHECK(checkName("  " + name + "  ") == NameFault::None);
    CHECK(checkName(name + "a") == NameFault::TooLong);
}

TEST_CASE("what looks like a fødselsnummer is no name")
{
    CHECK(checkName("13097248022") == NameFault::PersonalNumber);
    CHECK(checkName("Kari 130972 48022") == NameFault::PersonalNumber);
    CHECK(checkName("13097248023") == NameFault::None); // its control digits do not check
}

TEST_CASE("a PIN is 4 to 12 digits")
{
    CHECK(acceptablePin("0000"));
    CHECK(acceptablePin("123456789012"));
    CHECK_FALSE(acceptablePin(""));
    CHECK_FALSE(acceptablePin("123"));
    CHECK_FALSE(acceptablePin("1234567890123"));
    CHECK_FALSE(acceptablePin("12 34"));
    CHECK_FALSE(acceptablePin("12a4"));
    CHECK_FALSE(acceptablePin("١٢٣٤"));
}

TEST_CASE("an e-mail address is one, and could not end a list of them or a link")
{
    for (const char *good : {"kari@bergen.kommune.no", "a.b+c_d@x.no", "åse@øy.no"}) {
        CAPTURE(good);
        CHECK(acceptableEmail(good));
    }
    for (const char *bad : {"", "kari", "@bergen.no", "kari@", "kari@bergen", "kari@.no",
                            "kari@bergen.no.", "a@b@c.no", "kari @x.no", "a@x.no,b@x.no",
                            "a@x.no;b@x.no", "Kari <kari@x.no>", "a@x.no\n", "13097248022@x.no"}) {
        CAPTURE(bad);
        CHECK_FALSE(acceptableEmail(bad));
    }
}
