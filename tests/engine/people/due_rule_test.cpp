#include "people/due_rule.h"

#include <doctest/doctest.h>

using namespace minplan::people;
using namespace std::chrono_literals;

TEST_CASE("a rule is read as it is written")
{
    struct Row {
        const char *text;
        DueRule rule;
    };
    for (const Row &row : {
             Row{"2028-02-29", {DueRule::Kind::OnDay, 2028y / 2 / 29}},
             Row{"start+30d", {DueRule::Kind::AfterStart, {}, 30}},
             Row{"every-01", {DueRule::Kind::EveryYear, {}, 1}},
             Row{"every-12", {DueRule::Kind::EveryYear, {}, 12}},
             Row{"pass+24m", {DueRule::Kind::AfterPass, {}, 24}},
         }) {
        CAPTURE(row.text);
        CHECK(dueRule(row.text) == row.rule);
        CHECK(written(row.rule) == row.text);
    }
}

TEST_CASE("what is no rule is none")
{
    for (const char *none :
         {"", "soon", "2027-02-29", "start+0d", "start+3651d", "start+30", "start+d", "start+",
          "every-00", "every-13", "every-", "pass+241m", "pass+-1m", "pass+1m2m", "pass+m"}) {
        CAPTURE(none);
        CHECK_FALSE(dueRule(none));
    }
}
