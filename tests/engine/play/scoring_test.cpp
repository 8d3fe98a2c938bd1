#include "module_builder.h"
#include "play/scoring.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using play::AnswerValue;
using play::score;
using text::Fraction;

namespace {

using Ids = std::vector<std::string>;
using Pairs = std::map<std::string, std::string>;

struct Row {
    AnswerValue answer;
    Fraction points;
};

void checkRows(const module::Question &question, const std::vector<Row> &rows)
{
    for (const Row &row : rows) {
        CAPTURE(play::toJson(row.answer).dump());
        const play::Score given = score(question, row.answer);
        CHECK(given.points.toString() == row.points.toString());
        CHECK(given.of == question.points);
    }
}

} // namespace

TEST_CASE("one-of gives all for the right option and nothing else")
{
    checkRows(oneOf("q"),
              {{Ids{"ja"}, 1},
               {Ids{"nei"}, 0},
               {Ids{}, 0},
               {Ids{"ja", "nei"}, 0},
               {Ids{"borte"}, 0},
               {true, 0},
               {std::string("ja"), 0}});
}

TEST_CASE("any-of gives right picks less wrong picks, never below nothing")
{
    const auto q = question("q", module::AnyOf{options({"+a", "+b", "+c", "-d", "-e"})}, 2);
    checkRows(q,
              {{Ids{"a", "b", "c"}, 2},
               {Ids{"a", "b"}, Fraction(4, 3)},
               {Ids{"a", "b", "d"}, Fraction(2, 3)},
               {Ids{"a", "d"}, 0},
               {Ids{"d", "e"}, 0},
               {Ids{"a", "b", "c", "d", "e"}, Fraction(2, 3)},
               {Ids{}, 0}});
    checkRows(question("q", module::AnyOf{options({"-a"})}), {{Ids{"a"}, 0}, {Ids{}, 0}});
}

TEST_CASE("true-or-false is as the statement is")
{
    checkRows(question("q", module::TrueOrFalse{"Tekst.", false}), {{false, 1}, {true, 0}});
    checkRows(question("q", module::TrueOrFalse{"Tekst.", true}), {{false, 0}, {true, 1}});
}

TEST_CASE("match gives the share of pairs that are right")
{
    const auto q = question("q", match({{"a", "x"}, {"b", "y"}, {"c", "x"}}, {"z"}));
    checkRows(q,
              {{Pairs{{"a", "x"}, {"b", "y"}, {"c", "x"}}, 1},
               {Pairs{{"a", "x"}, {"b", "z"}, {"c", "y"}}, Fraction(1, 3)},
               {Pairs{{"a", "y"}, {"b", "x"}, {"c", "z"}}, 0},
               {Pairs{}, 0}});
}

TEST_CASE("match takes a right-hand item of the same text under another id")
{
    module::Match pairs = match({{"a", "x"}, {"b", "y"}});
    pairs.right[1].text = pairs.right[0].text;
    checkRows(question("q", pairs), {{Pairs{{"a", "y"}, {"b", "x"}}, 1}});
}

TEST_CASE("order gives the share of neighbours of which the first belongs first")
{
    const auto q = question("q", module::Order{items({"a", "b", "c", "d"})});
    checkRows(q,
              {{Ids{"a", "b", "c", "d"}, 1},
               {Ids{"d", "c", "b", "a"}, 0},
               {Ids{"b", "c", "d", "a"}, Fraction(2, 3)},
               {Ids{"a", "c", "b", "d"}, Fraction(2, 3)},
               {Ids{"b", "a", "d", "c"}, Fraction(1, 3)},
               {Ids{"a", "b"}, 0}});
    checkRows(question("q", module::Order{items({"a"})}), {{Ids{"a"}, 1}});
    checkRows(question("q", module::Order{}), {{Ids{}, 0}});
}

TEST_CASE("sort gives the share of items in the right box")
{
    const auto q = question("q", sort({{"mal", {"a", "b"}}, {"tiltak", {"c"}}}), 3);
    checkRows(q,
              {{Pairs{{"a", "mal"}, {"b", "mal"}, {"c", "tiltak"}}, 3},
               {Pairs{{"a", "mal"}, {"b", "tiltak"}, {"c", "tiltak"}}, 2},
               {Pairs{{"a", "tiltak"}, {"b", "tiltak"}, {"c", "mal"}}, 0}});
}

TEST_CASE("blanks give the share of blanks filled with what is accepted")
{
    const auto q = question(
        "q", module::Blanks{"plan{{1}} og plan{{2}}", {{"legging"}, {"laging", "laget"}}});
    checkRows(q,
              {{Ids{"legging", "laget"}, 1},
               {Ids{" LEGGING", "lagd"}, Fraction(1, 2)},
               {Ids{"laget", "legging"}, 0},
               {Ids{"legging"}, Fraction(1, 2)}});
}

TEST_CASE("a number counts within its margin, both ends included")
{
    const auto q = question("q", module::Number{16, Fraction(1, 2), "år"});
    checkRows(q,
              {{std::string("16"), 1},
               {std::string("15,5"), 1},
               {std::string("16.5"), 1},
               {std::string("16,500001"), 0},
               {std::string("15.499999"), 0},
               {std::string("16 år"), 1},
               {std::string("16 ÅR"), 1},
               {std::string("-16"), 0},
               {std::string("seksten"), 0}});
    checkRows(question("q", module::Number{Fraction(1, 10), 0, ""}),
              {{std::string("0,1"), 1}, {std::string("0.10"), 1}, {std::string("0,11"), 0}});
}

TEST_CASE("a short answer forgives case, space and accents but never æ, ø or å")
{
    const auto q = question("q", module::Short{{"hovedmål", "idé"}});
    checkRows(q,
              {{std::string("  Hovedmål "), 1},
               {std::string("IDE"), 1},
               {std::string("hovedmal"), 0},
               {std::string("hoved mål"), 0},
               {std::string(""), 0}});
}

TEST_CASE("a reflection is worth nothing, whatever its points say")
{
    const play::Score given
        = score(question("q", module::Reflect{20}, 5), std::string("Jeg tenkte."));
    CHECK(given.points == 0);
    CHECK(given.of == 0);
}

TEST_CASE("the right answer is told in the answer's own form")
{
    play::ShowQuestion asked;
    asked.options = items({"c", "b", "a"});
    asked.left = items({"b", "a"});
    asked.items = items({"c", "a"});
    const auto right = [&asked](const module::QuestionKind &kind) {
        return play::rightAnswer(question("q", kind), asked, ',');
    };
    CHECK(right(module::AnyOf{options({"+a", "-b", "+c"})}) == Ids{"c", "a"});
    CHECK(right(module::OneOf{options({"-a", "+b"})}) == Ids{"b"});
    CHECK(right(module::TrueOrFalse{"", false}) == Ids{"false"});
    CHECK(right(module::Order{items({"a", "b", "c"})}) == Ids{"a", "b", "c"});
    CHECK(right(match({{"a", "x"}, {"b", "y"}})) == Ids{"b=y", "a=x"});
    CHECK(right(sort({{"mal", {"a"}}, {"tiltak", {"c"}}})) == Ids{"c=tiltak", "a=mal"});
    CHECK(right(module::Blanks{"", {{"en", "ett"}, {"to"}}}) == Ids{"en", "to"});
    CHECK(right(module::Number{Fraction(1, 8), 0, "mg"}) == Ids{"0,125"});
    CHECK(right(module::Short{{"mål", "hovedmål"}}) == Ids{"mål"});
    CHECK(right(module::Reflect{}) == Ids{});
}
