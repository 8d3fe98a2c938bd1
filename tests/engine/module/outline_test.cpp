#include "module/outline.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::module;

namespace {

const text::SourceText kModule{"module.yaml",
                               "module: øve\n"
                               "title: Øve\n"
                               "steps:\n"
                               "  - page: først\n"
                               "    text: Hei.\n"
                               "  - title: Samtalen\n"
                               "    case: samtale\n"
                               "    scenes:\n"
                               "      - scene: kaia\n"
                               "        text: På kaia.\n"
                               "        go: slutt\n"
                               "      - {scene: slutt, text: Slutt., end: good}\n"
                               "\n"
                               "tests:\n"
                               "  - {case: samtale, choose: [], end: good}\n"};

} // namespace

TEST_CASE("an outline has the steps and their parts with their lines")
{
    const auto outline = outlineOf(kModule);
    REQUIRE(outline.size() == 2);
    CHECK(outline[0].id == "først");
    CHECK(outline[0].kind == "page");
    CHECK(outline[0].line == 4);
    CHECK(outline[0].lastLine == 5);
    CHECK(outline[1].id == "samtale");
    CHECK(outline[1].line == 6);
    CHECK(outline[1].lastLine == 13);
    REQUIRE(outline[1].parts.size() == 2);
    CHECK(outline[1].parts[1].id == "slutt");
    CHECK(outline[1].parts[1].line == 12);
}

TEST_CASE("a line belongs to the step and the part it stands in")
{
    const auto outline = outlineOf(kModule);
    CHECK(stepAt(outline, 2) == nullptr);
    CHECK(stepAt(outline, 5)->id == "først");
    CHECK(stepAt(outline, 11)->id == "samtale");
    CHECK(stepAt(outline, 15) == nullptr);
    CHECK(partAt(outline[1], 7) == nullptr);
    CHECK(partAt(outline[1], 11)->id == "kaia");
    CHECK(partAt(outline[1], 12)->id == "slutt");
}

TEST_CASE("an outline keeps the steps beside one that cannot be read")
{
    const auto outline = outlineOf({"module.yaml",
                                    "module: a\n"
                                    "steps:\n"
                                    "  - page: en\n"
                                    "    text: \"uten slutt\n"
                                    "  - page: to\n"
                                    "    text: Hei.\n"});
    REQUIRE(!outline.empty());
    CHECK(outline.back().id == "to");
    CHECK(outline.back().line == 5);
}

TEST_CASE("a text that is no module has no outline")
{
    CHECK(outlineOf({"module.yaml", ""}).empty());
    CHECK(outlineOf({"module.yaml", "bare tekst"}).empty());
    CHECK(outlineOf({"module.yaml", "steps: [1, {page: [a]}, ~]\n"}).empty());
}
