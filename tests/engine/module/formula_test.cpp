#include "module/formula.h"
#include "module/parameters.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::module;
using text::Fraction;

namespace {

Reckoned given(const std::string &text)
{
    const ParsedFormula parsed = parseFormula(text);
    REQUIRE(parsed.ok);
    return reckon(parsed.formula, {{"vekt", 65}, {"null", 0}, {"høyde", Fraction(7, 4)}});
}

} // namespace

TEST_CASE("formulas are reckoned exactly")
{
    const std::vector<std::pair<std::string, Fraction>> formulas{
        {"vekt * 0.5", Fraction(65, 2)},
        {"vekt*0,1+0.2", Fraction(67, 10)},
        {"0.1 + 0.2", Fraction(3, 10)},
        {"vekt / 3 * 3", 65},
        {"2 + 3 * 4", 14},
        {"(2 + 3) * 4", 20},
        {"10 - 2 - 3", 5},
        {"16 / 4 / 2", 2},
        {"-vekt + 1", -64},
        {"2 * -3", -6},
        {"- - 4", 4},
        {"vekt / (høyde * høyde)", Fraction(1040, 49)},
        {" 7 ", 7},
    };
    for (const auto &[text, value] : formulas) {
        CAPTURE(text);
        const Reckoned reckoned = given(text);
        CHECK(reckoned.fault == Reckoned::Fault::None);
        CHECK(reckoned.value == value);
    }
}

TEST_CASE("a formula that gives nothing says why")
{
    CHECK(given("1 / null").fault == Reckoned::Fault::DivisionByZero);
    CHECK(given("1 / (vekt - 65)").fault == Reckoned::Fault::DivisionByZero);
    CHECK(given("dose * 2").fault == Reckoned::Fault::UnknownName);
    CHECK(given("999999999 * 999999999 * 999999999").fault == Reckoned::Fault::TooLarge);
    CHECK(given("0.000001 * 0.000001 * 0.000001 * 0.000001").fault == Reckoned::Fault::TooLarge);
}

TEST_CASE("what is no formula is told by the word where it goes wrong")
{
    const std::vector<std::pair<std::string, std::string>> faults{
        {"vekt x 2", "x"},  {"vekt *", ""}, {"", ""},        {"(vekt", ""},
        {"vekt)", ")"},     {"2 ^ 3", "^"}, {"5 % 2", "%"},  {"1.2.3", "1"},
        {"2vekt", "2vekt"}, {"* 2", "*"},   {"vekt 2", "2"}, {"()", ")"},
    };
    for (const auto &[text, fault] : faults) {
        CAPTURE(text);
        const ParsedFormula parsed = parseFormula(text);
        CHECK_FALSE(parsed.ok);
        CHECK(parsed.fault == fault);
    }
    CHECK_FALSE(parseFormula(std::string(2000, '(')).ok);
    CHECK_FALSE(parseFormula(std::string(400, '-') + "1").ok);
}

TEST_CASE("a range has the numbers from, by steps, up to")
{
    CHECK(countOf({50, 95, 5}) == 10);
    CHECK(countOf({0, 1, Fraction(1, 10)}) == 11);
    CHECK(countOf({1, 2, 3}) == 1);
    CHECK(countOf({5, 5, 1}) == 1);
    CHECK(countOf({5, 4, 1}) == 0);
    CHECK(countOf({5, 6, 0}) == 0);
    CHECK(countOf({5, 6, -1}) == 0);
    CHECK(valueAt({0, 1, Fraction(1, 10)}, 3) == Fraction(3, 10));
}

TEST_CASE("only names in single brackets are placeholders")
{
    const auto names = [](const std::string &text) {
        std::string found;
        for (const Placeholder &place : placeholdersIn(text)) {
            found += std::string(place.name) + ' ';
        }
        return found;
    };
    CHECK(names("{vekt} kg og {høyde} m") == "vekt høyde ");
    CHECK(names("{{vekt}} og {vekt}") == "vekt ");
    CHECK(names("{ vekt } {} {1} {a b} {vekt") == "");
    CHECK(names("{{{vekt}") == "");
    CHECK(names("{Vekt}{per-kilo}") == "Vekt per-kilo ");
    CHECK(names("{a{vekt}") == "vekt ");
}

TEST_CASE("a value without name and a name without value leave the text as it is")
{
    Question question;
    question.ask = "{vekt} og {dose} og {vekt}";
    question.kind = Blanks{"{vekt} {{1}}", {{"plan"}}};
    const Question result = filled(question, {{"vekt", "-2.5"}, {"annet", "1"}}, ',');
    CHECK(result.ask == "-2,5 og {dose} og -2,5");
    CHECK(std::get<Blanks>(result.kind).text == "-2,5 {{1}}");
}
