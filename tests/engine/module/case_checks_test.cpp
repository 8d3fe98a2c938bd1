#include "findings_of.h"

#include <doctest/doctest.h>

using namespace minplan;
using tests::codesOf;

namespace {

const std::string kMeter = "m: {title: M, min: -3, max: 3}";

std::string caseOf(const std::string &scenes, const std::string &meters = {})
{
    const std::string line = meters.empty() ? "# no meters" : "meters: {" + meters + "}";
    return codesOf(std::string(tests::kHead) + "steps:\n  - case: c\n    title: C\n    " + line
                   + "\n    scenes:\n" + scenes);
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
)",
                 kMeter)
          == "");
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
)",
                 kMeter)
          == "MP0414@15:22");
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
    const std::string found = caseOf(scenes, meters);
    CHECK(found.find("MP0421@4:11") != std::string::npos);
    CHECK(found.find("MP0414") == std::string::npos);
}

TEST_CASE("what closes behind one choice is told at its first scene and at every ending")
{
    CHECK(caseOf(R"(      - scene: a
        text: A.
        choices:
          - {choice: ja, text: Ja., add: {m: 1}, go: e}
          - {choice: nei, text: Nei., when: m > 0, go: b}
      - {scene: b, text: B., go: c}
      - {scene: c, text: C., go: d}
      - {scene: d, text: D., end: good}
      - {scene: e, text: E., end: poor}
)",
                 kMeter)
          == "MP0414@12:22 MP0416@13:17 MP0417@15:17");
}

TEST_CASE("a trap that a meter closes is told with the meter")
{
    CHECK(caseOf(R"(      - scene: a
        text: A.
        choices:
          - {choice: opp, text: Opp., add: {m: 1}, go: b}
          - {choice: ned, text: Ned., add: {m: -1}, go: b}
      - scene: b
        text: B.
        choices:
          - {choice: ut, text: Ut., when: m > 0, go: c}
          - {choice: igjen, text: Igjen., go: b}
      - {scene: c, text: C., end: poor}
)",
                 kMeter)
          == "MP0419@13:16");
}

TEST_CASE("choices that do the same are told only when they show together")
{
    CHECK(caseOf(R"(      - scene: a
        text: A.
        choices:
          - {choice: en, text: En., go: b}
          - {choice: to, text: To., go: b}
          - {choice: tre, text: Tre., feedback: Å., go: b}
          - {choice: fire, text: Fire., add: {m: 1}, go: b}
          - {choice: fem, text: Fem., when: m = 0, go: b}
      - {scene: b, text: B., end: poor}
)",
                 kMeter)
          == "MP0418@12:22");
}
