#include "findings_of.h"
#include "module/news.h"

#include <doctest/doctest.h>

using namespace minplan;

namespace {

constexpr std::string_view kModule = R"(module: m
edition: 4
title: T
steps:
  - page: les
    title: L
    text: Les.
    changed: {2: cosmetic, 3: clarifies}
  - page: urort
    title: U
    text: Les.
  - quiz: prov
    title: P
    changed: {2: changes-answer}
    questions:
      - question: a
        changed: {2: clarifies, 4: changes-answer}
        ask: A?
        one-of: [{right: J}, {wrong: N}]
      - question: b
        changed: {4: cosmetic}
        ask: B?
        one-of: [{right: J}, {wrong: N}]
)";

/// «les:clarifies prov/a:answer»
std::string newsAfter(int edition)
{
    const tests::TemporaryFolder folder;
    const auto loaded = module::loadModule(folder.write("module.yaml", kModule));
    REQUIRE(loaded.usable());
    std::string said;
    for (const module::News &news : module::newsSince(loaded.value, edition)) {
        said += (said.empty() ? "" : " ") + news.step->id
            + (news.question == nullptr ? "" : "/" + news.question->id)
            + (news.change == module::Change::ChangesAnswer ? ":answer" : ":clarifies");
    }
    return said;
}

} // namespace

TEST_CASE("what is new since an edition is what later editions clarified or answered anew")
{
    CHECK(newsAfter(1) == "les:clarifies prov:answer prov/a:answer");
    CHECK(newsAfter(2) == "les:clarifies prov/a:answer");
    CHECK(newsAfter(3) == "prov/a:answer");
    CHECK(newsAfter(4).empty());
    CHECK(newsAfter(9).empty());
}
