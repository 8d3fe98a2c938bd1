#include "findings_of.h"
#include "module/ids.h"

#include <doctest/doctest.h>

using namespace minplan;

TEST_CASE("an id is small letters, digits and hyphens after a letter")
{
    for (const char *id : {"a", "mål", "å-være", "steg-2", "a--b", "ø1"}) {
        CHECK(module::isId(id));
    }
    for (const char *id : {"", "2a", "-a", "A", "é", "a b", "a_b", "a.b", "mål!"}) {
        CAPTURE(id);
        CHECK(!module::isId(id));
    }
}

TEST_CASE("a text without id gets one of its first six words")
{
    CHECK(module::derivedId("Spør åpent") == "spør-åpent");
    CHECK(module::derivedId("Én to tre fire fem seks sju åtte") == "en-to-tre-fire-fem-seks");
    CHECK(module::derivedId("«Hva er viktig?» – spør!") == "hva-er-viktig-spør");
    CHECK(module::derivedId("ÆØÅ Čáhci") == "æøå-cahci");
    CHECK(module::derivedId("16 år") == "item-16-år");
    CHECK(module::derivedId("???") == "item");
}

TEST_CASE("derived ids that repeat are numbered, and written ids come first")
{
    const tests::TemporaryFolder folder;
    const auto loaded = module::loadModule(folder.write("module.yaml", R"(module: m
title: T
steps:
  - procedure: p
    title: P
    stages:
      - stage: s
        title: S
        do: [Spør, Spør!, {id: spør-2, text: Annet}, Spør.]
)"));
    REQUIRE(loaded.findings.empty());
    const auto &tasks = std::get<module::Procedure>(loaded.value.steps[0].kind).stages[0].tasks;
    REQUIRE(tasks.size() == 4);
    CHECK(tasks[0].id == "spør");
    CHECK(tasks[1].id == "spør-3");
    CHECK(tasks[2].id == "spør-2");
    CHECK(tasks[3].id == "spør-4");
}
