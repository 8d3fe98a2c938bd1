#include "people/plan_share.h"

#include <doctest/doctest.h>

using namespace minplan::people;
using namespace std::chrono_literals;

TEST_CASE("what is said of a month is read back as it was said")
{
    const PlanShare share{2026y / 11, 40, 22};
    const Fact fact = saidOf({"fana", "Fana"}, share);
    REQUIRE(fact.fields.size() == 1);
    const auto &[field, value] = *fact.fields.begin();
    CHECK(field == "plans/2026-11");
    CHECK(value == "22/40");
    CHECK(isField(Fact::About::Unit, field));
    CHECK(planShareIn(field, value) == share);
}

TEST_CASE("what is no month, no two numbers or cannot be is passed over")
{
    for (const char *field :
         {"plans/", "plans/2026", "plans/2026-13", "plans/2026-11-01", "name"}) {
        CAPTURE(field);
        CHECK_FALSE(isPlanShare(field));
        CHECK_FALSE(planShareIn(field, "1/2"));
    }
    for (const char *value :
         {"", "22", "22/", "/40", "41/40", "-1/40", "0/0", "1/x", "1/2/3", "1/99999999999999"}) {
        CAPTURE(value);
        CHECK_FALSE(planShareIn("plans/2026-11", value));
    }
    CHECK(planShareIn("plans/2026-11", "0/1"));
}

TEST_CASE("a month taken back holds nothing")
{
    const Fact fact = withdrawnOf({"fana", "Fana"}, 2026y / 2);
    CHECK(fact.fields == std::map<std::string, std::string>{{"plans/2026-02", ""}});
    CHECK_FALSE(planShareIn("plans/2026-02", ""));
}
