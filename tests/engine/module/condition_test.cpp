#include "module/condition.h"

#include <doctest/doctest.h>

using minplan::module::holds;
using minplan::module::parseCondition;

namespace {

bool value(const char *text, const std::map<std::string, int> &meters = {})
{
    const auto parsed = parseCondition(text);
    CAPTURE(text);
    REQUIRE(parsed.ok);
    return holds(parsed.condition, meters);
}

} // namespace

TEST_CASE("comparisons mean what they say")
{
    CHECK(value("a >= 2", {{"a", 2}}));
    CHECK(!value("a > 2", {{"a", 2}}));
    CHECK(value("a <= 2", {{"a", 2}}));
    CHECK(!value("a < 2", {{"a", 2}}));
    CHECK(value("a = 2", {{"a", 2}}));
    CHECK(!value("a != 2", {{"a", 2}}));
}

TEST_CASE("and binds tighter than or, not tighter than both")
{
    CHECK(value("1 = 1 or 1 = 2 and 1 = 2"));
    CHECK(!value("(1 = 1 or 1 = 2) and 1 = 2"));
    CHECK(value("not 1 = 2"));
    CHECK(!value("not 1 = 1 or 1 = 2"));
}

TEST_CASE("sums and signs are reckoned from the left")
{
    CHECK(value("5 - 2 - 1 = 2"));
    CHECK(value("-a + 3 = 1", {{"a", 2}}));
    CHECK(value("1 - -1 = 2"));
    CHECK(value("5 - (2 - 1) = 4"));
}

TEST_CASE("a meter may have hyphens, digits and æøå in its name")
{
    CHECK(value("på-lag2 > 0", {{"på-lag2", 1}}));
    CHECK(value("på - lag = 1", {{"på", 3}, {"lag", 2}}));
}

TEST_CASE("a meter that is not there counts as 0")
{
    CHECK(value("borte = 0"));
}

TEST_CASE("a meter alone holds when it is not 0")
{
    CHECK(value("tillit", {{"tillit", -1}}));
    CHECK(!value("tillit", {{"tillit", 0}}));
}

TEST_CASE("a fault is named with its place in characters")
{
    const auto parsed = parseCondition("på => 1");
    CHECK(!parsed.ok);
    CHECK(parsed.faultAt == 4);
    CHECK(parsed.fault == ">");
}

TEST_CASE("what is no condition is refused")
{
    for (const char *text : {"", "a >", "(a", "a)", "and a", "a b", "1 < 2 < 3", "a == 1", "a && b",
                             "99999999999 > 1", "a * 2", "not", "or", "- -", "A > 1", "a;"}) {
        CAPTURE(text);
        CHECK(!parseCondition(text).ok);
    }
}

TEST_CASE("depth and length are bounded")
{
    CHECK(!parseCondition(std::string(200, '(') + "1" + std::string(200, ')')).ok);
    CHECK(!parseCondition(std::string(400, '-') + "1").ok);
    CHECK(!parseCondition(std::string(100'000, '1')).ok);
    CHECK(parseCondition(std::string(20, '(') + "1" + std::string(20, ')')).ok);
}
