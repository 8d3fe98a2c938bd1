#include "scratch.h"

#include <doctest/doctest.h>

using namespace minplan;
using tests::codesOf;

namespace {

std::string caseOf(const std::string &scenes,
                   const std::string &meters = "m: {title: M, min: -3, max: 3}")
{
    return codesOf(std::string(tests::kHead) + "steps:\n  - case: c\n    title: C\n    meters: {"
                   + meters + "}\n    scenes:\n" + scenes);
}

} // namespace

TEST_CASE("choices that together always show are no fault")
{
    CHECK(caseOf(R"(      - scene: a
        text: A.
        choices:
          - {choice: opp, text: Opp., add: {m: 2}, go: b}
          - {choice: ned, text: Ned., add: {m: -2}, go: b}
      - scene: b
        text: B.
        choices:
          - {choice: ja, text: Ja., when: m >= 0, go: c}
          - {choice: nei, text: Nei., when: not m >= 0, go: c}
      - {scene: c, text: C., end: poor}
)") == "");
}

TEST_CASE("clamping counts when choices are weighed")
{
    // Four steps up end at 3, not at 4.
    CHECK(caseOf(R"(      - scene: a
        text: A.
        choices:
          - {choice: opp, text: Opp., add: {m: 4}, go: b}
      - scene: b
        text: B.
        choices:
          - {choice: fire, text: Fire., when: m = 4, go: c}
          - {choice: tre, text: Tre., when: m = 3, go: c}
      - {scene: c, text: C., end: poor}
)") == "MP0414@15:22");
}

TEST_CASE("a loop with a way out is no fault")
{
    CHECK(caseOf(R"(      - scene: a
        text: A.
        choices:
          - {choice: igjen, text: Igjen., go: a}
          - {choice: ut, text: Ut., go: b}
      - {scene: b, text: B., end: poor}
)") == "");
}

TEST_CASE("a scene that goes to itself is a loop")
{
    CHECK(caseOf(R"(      - scene: a
        text: A.
        choices:
          - {choice: b, text: B., go: b}
          - {choice: c, text: C., go: c}
      - {scene: b, text: B., go: b}
      - {scene: c, text: C., end: poor}
)") == "MP0405@13:17");
}

TEST_CASE("an unknown scene does not make its neighbours unreachable")
{
    CHECK(caseOf(R"(      - {scene: a, text: A., go: bb}
      - {scene: b, text: B., end: poor}
)") == "MP0312@8:34");
}

TEST_CASE("a case with many scenes and meters is checked in bounded time")
{
    std::string meters;
    std::string scenes;
    for (int i = 0; i < 8; ++i) {
        const std::string m = "m" + std::to_string(i);
        meters += (i == 0 ? "" : ", ") + m + ": {title: M, min: -9, max: 9}";
    }
    for (int i = 0; i < 30; ++i) {
        const std::string next = i == 29 ? "slutt" : "s" + std::to_string(i + 1);
        scenes += "      - scene: s" + std::to_string(i) + "\n        text: S.\n        choices:\n";
        for (int j = 0; j < 8; ++j) {
            scenes += "          - {choice: c" + std::to_string(j) + ", text: V., add: {m"
                + std::to_string(j) + ": 1}, go: " + next + "}\n";
        }
    }
    scenes += "      - {scene: slutt, text: S., end: poor}\n";
    CHECK(caseOf(scenes, meters) == "");
}
