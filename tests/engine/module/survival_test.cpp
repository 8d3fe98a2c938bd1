#include "findings_of.h"

#include <doctest/doctest.h>

using namespace minplan;
using tests::codesOf;

namespace {

/// Three steps: a fault planted in the first must not hide the unknown key in the third.
std::string withFault(const std::string &firstStep)
{
    return std::string(tests::kHead) + "steps:\n  - page: en\n    title: En\n" + firstStep
        + "  - page: to\n    title: To\n    text: To.\n"
          "  - page: tre\n    title: Tre\n    tekst: Tre.\n    text: Tre.\n";
}

} // namespace

TEST_CASE("a fault in one step hides no finding in another")
{
    for (const char *fault : {"    text: Mål: egne ord\n",
                              "    text: \"Hei\" sa hun\n",
                              "    text: @kommunen\n",
                              "    text: *viktig* ord\n",
                              "    text: [Navn] sier\n",
                              "    text: {navn} sier\n",
                              "    text: [apen, liste\n",
                              "    text: {apen: liste\n",
                              "    text: \"uten slutt\n",
                              "    text: 'uten slutt\n",
                              "\ttext: Hei\n",
                              "   text: Hei\n",
                              "      text: Hei\n",
                              "    text Hei\n    objective: x\n",
                              "    text: Hei]\n    image: ]\n",
                              "    text: |x\n",
                              "    text: \"C:\\plan\"\n",
                              "    text: - punkt\n",
                              "    image: {file: a.svg, alt: Hva?}\n    text: Hei\n",
                              "    text: Hei\n  title: Feil\n",
                              "    text: Hei\n   - punkt\n",
                              "    text: &a Hei\n    objective: *a\n",
                              "    text: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\n"}) {
        CAPTURE(fault);
        const std::string found = codesOf(withFault(fault));
        CAPTURE(found);
        CHECK(found.find("MP0201@") != std::string::npos);
        const std::size_t first = found.find('@');
        CHECK((found.compare(first, 3, "@6:") == 0 || found.compare(first, 3, "@5:") == 0
               || found.compare(first, 3, "@7:") == 0));
    }
}

TEST_CASE("several syntax faults in one file are all told")
{
    const std::string found = codesOf(std::string(tests::kHead) + R"(summary: Kort: og godt
steps:
  - page: en
    title: @en
    text: Hei.
  - page: to
    title: "To" sa hun
    text: Hei.
  - page: tre
    title: Tre
    text: [Hei] du
)");
    CHECK(found == "MP0118@3:10 MP0115@6:12 MP0120@9:17 MP0120@13:17");
}

TEST_CASE("what a faulty part would have named is not missed elsewhere")
{
    const std::string found = codesOf(std::string(tests::kHead) + R"(sources:
  bok: {text: Hva nå?}
  lov: {text: Loven}
steps:
  - case: c
    title: C
    people: {arne: {name: Arne, about: Hvem?}}
    scenes:
      - scene: en
        text: En.
        say: [{arne: Hei.}]
        choices:
          - {choice: a, text: Hva, go: to, feedback: Hva?}
          - {choice: b, text: B, go: tre}
      - scene: to
        text: To: tre
        end: good
      - {scene: tre, text: Tre?, end: poor}
)");
    for (const char *followOn : {"MP0303", "MP0310", "MP0312", "MP0403", "MP0404", "MP0208"}) {
        CAPTURE(found);
        CHECK(found.find(followOn) == std::string::npos);
    }
    CHECK(found.find("MP0113@4:") != std::string::npos);
    CHECK(found.find("MP0118@") != std::string::npos);
}

TEST_CASE("a fault in the head leaves the steps readable")
{
    const std::string found = codesOf(
        "module: m\ntitle: T: x\nsummary Hei\nsteps:\n  - page: p\n    titel: P\n    text: Hei.\n");
    CHECK(found.find("MP0118@2:8") == 0);
    CHECK(found.find("MP0121@3:1") != std::string::npos);
    CHECK(found.find("MP0201@6:5") != std::string::npos);
}

TEST_CASE("an unknown name in a test is told beside an error elsewhere, a lost one is not")
{
    const std::string head = std::string(tests::kHead) + R"(steps:
  - quiz: q
    title: Q
    questions:
      - question: en
        ask: En?
        short: [ja]
        why: Ja.
)";
    const std::string tests = R"(tests:
  - answers: {en: ja, to: ja}
    points: 2
  - quiz: prove
    draws: 10
    questions: 1
)";
    CHECK(codesOf(head + "        tittel: Borte\n" + tests)
          == "MP0201@11:9 MP1102@13:23 MP1105@15:11");
    const std::string lost = codesOf(
        head + "      - question: to\n        ask: To: tre\n        short: [ja]\n        why: Ja.\n"
        + tests);
    CHECK(lost == "MP0118@12:14 MP1105@18:11");
}
