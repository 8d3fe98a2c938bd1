#include "text/edit.h"

#include <doctest/doctest.h>

using namespace minplan::text;

namespace {

std::string edited(const std::string &text, const std::vector<Edit> &edits)
{
    std::string content;
    (void)makeEdits(SourceText("fil", text), edits, content);
    return content;
}

} // namespace

TEST_CASE("edits are made by line and character, and every other byte is kept")
{
    CHECK(edited("æ: 1\r\nø: å  # mål\r\n", {{{{2, 1}, {2, 2}}, "ål"}, {{{1, 1}, {1, 2}}, ""}})
          == ": 1\r\nål: å  # mål\r\n");
    CHECK(edited("a\nb", {{{{2, 1}, {2, 1}}, "x\n"}}) == "a\nx\nb");
    CHECK(edited("a\nb", {}) == "a\nb");
}

TEST_CASE("an edit that reaches into another is left out")
{
    CHECK(edited("abcd", {{{{1, 1}, {1, 3}}, "x"}, {{{1, 2}, {1, 4}}, "y"}}) == "xcd");
}

TEST_CASE("what was done is told with the line it ends up on")
{
    std::string content;
    const auto made = makeEdits(SourceText("fil", "a\nb\nc"),
                                {{{{3, 1}, {3, 2}}, "C"}, {{{1, 1}, {1, 1}}, "x\ny\n"}}, content);
    REQUIRE(made.size() == 2);
    CHECK(made[0].line == 1);
    CHECK(made[0].before.empty());
    CHECK(made[1].line == 5);
    CHECK(made[1].before == "c");
    CHECK(made[1].after == "C");
    CHECK(content == "x\ny\na\nb\nC");
}
