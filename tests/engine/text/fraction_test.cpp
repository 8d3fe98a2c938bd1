#include "text/fraction.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <string>

using minplan::text::decimal;
using minplan::text::Fraction;

TEST_CASE("a fraction is always in lowest terms with the sign on top")
{
    CHECK(Fraction(6, -4).toString() == "-3/2");
    CHECK(Fraction(0, -7).toString() == "0");
    CHECK(Fraction(12, 4) == Fraction(3));
}

TEST_CASE("thirds add up to a whole exactly")
{
    const Fraction third(1, 3);
    CHECK(third + third + third == Fraction(1));
    CHECK(Fraction(1) - third == Fraction(2, 3));
    CHECK(third * Fraction(3, 4) == Fraction(1, 4));
    CHECK(third / Fraction(-2) == Fraction(-1, 6));
    CHECK(-third == Fraction(-1, 3));
}

TEST_CASE("fractions are ordered by value")
{
    CHECK(Fraction(1, 3) < Fraction(1, 2));
    CHECK(Fraction(-1, 2) < Fraction(-1, 3));
    CHECK(Fraction(2, 4) >= Fraction(1, 2));
}

TEST_CASE("a sum whose denominator passes 64 bits stays within a millionth")
{
    Fraction sum;
    double expected = 0;
    for (const std::int64_t prime :
         {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71}) {
        sum = sum + Fraction(1, prime);
        expected += 1.0 / static_cast<double>(prime);
    }
    CHECK(std::abs(sum.toDouble() - expected) < 0.00001);
}

TEST_CASE("what toString writes, parse reads")
{
    for (const Fraction value : {Fraction(3), Fraction(-1, 2), Fraction(0), Fraction(22, 7)}) {
        CAPTURE(value.toString());
        CHECK(Fraction::parse(value.toString()) == value);
    }
    for (const char *wrong :
         {"", "/", "1/", "/2", "1/0", "1/-2", "a", "1.5", "1/2/3", " 1", "99999999999999999999"}) {
        CAPTURE(wrong);
        CHECK_FALSE(Fraction::parse(wrong).has_value());
    }
}

TEST_CASE("people see at most two decimals, halves rounded away from zero")
{
    CHECK(Fraction(2, 3).toDecimal() == "0.67");
    CHECK(Fraction(1, 8).toDecimal(',') == "0,13");
    CHECK(Fraction(-1, 8).toDecimal() == "-0.13");
    CHECK(Fraction(5, 2).toDecimal() == "2.5");
    CHECK(Fraction(1, 1000).toDecimal() == "0");
    CHECK(Fraction(-1, 1000).toDecimal() == "0");
    CHECK(Fraction(199, 100).toDecimal() == "1.99");
    CHECK(Fraction(7).toDecimal() == "7");
    CHECK(Fraction(1, 8).toDecimal('.', 6) == "0.125");
    CHECK(Fraction(2, 3).toDecimal('.', 0) == "1");
}

TEST_CASE("a number is read as people write it")
{
    CHECK(decimal("16") == Fraction(16));
    CHECK(decimal("0,5") == Fraction(1, 2));
    CHECK(decimal("-2.25") == Fraction(-9, 4));
    CHECK(decimal("\u22122,25") == Fraction(-9, 4));
    CHECK(decimal(" 1 000 ") == Fraction(1000));
    CHECK(decimal("12\u00a0500,75") == Fraction(50003, 4));
    CHECK(decimal("999999999.999999") == Fraction(999999999999999, 1000000));
    CHECK(decimal("007") == Fraction(7));
}

TEST_CASE("what is no number, or a longer one than questions need, is not guessed at")
{
    for (const char *wrong :
         {"",       " ",          "-",         ",",     "5,",      ",5",     "1 2",
          "1 0000", "10 00",      "1,2,3",     "1.5 0", "seksten", "16 år",  "1e3",
          "0x10",   "1234567890", "1,1234567", "--1",   "- 1",     "1 000 0"}) {
        CAPTURE(wrong);
        CHECK_FALSE(decimal(wrong).has_value());
    }
}
