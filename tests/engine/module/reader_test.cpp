#include "findings_of.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::module;

namespace {

/// The example of the format, every kind of step and question in it.
constexpr std::string_view kWhole = R"(module: mal-som-er-brukerens-egne
edition: 3
title: Mål som er brukerens egne
language: nb
summary: Fra det brukeren sier til et mål.
minutes: 35
audience: [ergoterapeut, sykepleier]
objectives:
  - {id: egne-ord, text: Du kan bruke brukerens ord.}
  - Du kan skille mål fra tiltak.
pass: 70%
valid: 2 years
sources:
  kurs: {text: «Oppstartsmøtet», link: "https://example.org/kurs"}
steps:
  - page: velkommen
    title: Hvem eier målet?
    text: |
      Et [mål](term:hovedmal).
    image: {file: media/kaia.svg, alt: En brygge.}
  - procedure: sett-mal
    title: Sett mål sammen
    stages:
      - stage: forbered
        title: Forbered
        text: Snakk alene først.
        do: [Spør åpent, Gjenta]
        pitfall: Koordinatoren formulerer.
        why: Ordene er brukerens.
        source: kurs
  - case: samtalen
    title: Samtalen
    objective: egne-ord
    people: {arne: {name: Arne, about: 74 år}}
    meters: {tillit: {title: Tillit, start: 1, min: -5, max: 5}}
    start: kaia
    scenes:
      - scene: kaia
        text: Hjemme hos Arne.
        say: [{arne: Jeg vil ned på kaia.}]
        ask: Hva nå?
        choices:
          - {choice: spor, text: Spør., add: {tillit: 2}, feedback: Han ler., go: slutt}
          - {choice: mas, text: Mas., when: tillit >= 1, go: darlig}
      - {scene: slutt, text: Godt., end: good, debrief: "Hva skjedde?"}
      - {scene: darlig, text: Ikke godt., end: poor}
  - quiz: test
    title: Test
    measures: after
    draw: 8
    prefer: unseen
    shuffle: true
    feedback: end
    confidence: true
    attempts: 3
    bands: {100: Alt., 50: Halvt.}
    questions:
      - question: en
        objective: egne-ord
        ask: Én?
        one-of:
          - {right: Ja., id: ja}
          - {wrong: Nei., why: Fordi., because: plan-foer}
        why: Derfor.
        source: kurs
        points: 1,5
        hint: Tenk.
      - question: flere
        ask: Flere?
        any-of: [{right: A}, {right: B}, {wrong: C}]
        why: Derfor.
      - question: sant
        ask: Sant?
        true-or-false: {statement: Ja., is: true}
        why: Derfor.
      - question: par
        ask: Par?
        match: [{this: a, that: x}, {this: b, that: y}, {this: c, that: X}]
        with: [z]
        why: Derfor.
      - question: rekke
        ask: Rekke?
        order: [først, så, sist]
        why: Derfor.
      - question: sorter
        ask: Sorter?
        sort: {Mål: [gå, se], Tiltak: [tur]}
        why: Derfor.
      - question: felt
        ask: Felt?
        blanks: "plan{{legging}} ikke {{laging|laget}}."
        why: Derfor.
      - question: tall
        ask: Tall?
        number: {is: "0,5", within: 0.1, unit: mg}
        why: Derfor.
      - question: kort
        ask: Kort?
        short: [svar, annet]
        why: Derfor.
      - question: tenk
        ask: Tenk?
        reflect: {at-least: 20 words}
  - exercise: skriv
    situation: Solveig sier noe.
    write: Skriv målet.
    rubric: [{id: eierskap, text: "Hennes ord?"}, Et mål]
    example: Jeg synger igjen.
  - practice: prov
    text: Spør én.
    again: 2 weeks
tests:
  - answers: {en: ja}
    points: 1
)";

Loaded<Module> loadWhole()
{
    const tests::TemporaryFolder folder;
    folder.write("media/kaia.svg", "<svg/>");
    folder.write("content/glossary.yaml",
                 "glossary: ip\nterms: {hovedmal: {term: hovedmål, text: Det en vil nå.}}\n");
    return loadModule(folder.write("module.yaml", kWhole));
}

template <typename T> const T &kindOf(const Loaded<Module> &loaded, std::size_t step)
{
    return std::get<T>(loaded.value.steps.at(step).kind);
}

template <typename T> const T &questionOf(const Loaded<Module> &loaded, std::size_t question)
{
    return std::get<T>(kindOf<Quiz>(loaded, 3).questions.at(question).kind);
}

} // namespace

TEST_CASE("a module with every kind of step and question reads without a finding")
{
    const auto loaded = loadWhole();
    CHECK(tests::codes(loaded.findings) == "");
    CHECK(loaded.usable());
    CHECK(loaded.value.steps.size() == 6);
}

TEST_CASE("the head of a module is read as written")
{
    const Module m = loadWhole().value;
    CHECK(m.id == "mal-som-er-brukerens-egne");
    CHECK(m.edition == 3);
    CHECK(m.minutes == 35);
    CHECK(m.audience == std::vector<std::string>{"ergoterapeut", "sykepleier"});
    CHECK(m.objectives.at(1).id == "du-kan-skille-mål-fra-tiltak");
    CHECK(m.passPercent == 70);
    CHECK(m.validMonths == 24);
    CHECK(m.sources.at(0).link == "https://example.org/kurs");
}

TEST_CASE("pages, procedures, exercises and practice are read as written")
{
    const auto loaded = loadWhole();
    const Page &page = kindOf<Page>(loaded, 0);
    CHECK(page.text == "Et [mål](term:hovedmal).");
    REQUIRE(page.image);
    CHECK(page.image->file.is_absolute());
    CHECK(page.image->alt == "En brygge.");
    const Stage &stage = kindOf<Procedure>(loaded, 1).stages.at(0);
    CHECK(stage.tasks.at(0).id == "spør-åpent");
    CHECK(stage.pitfall == "Koordinatoren formulerer.");
    REQUIRE(stage.source);
    CHECK(stage.source->text == "«Oppstartsmøtet»");
    CHECK(kindOf<Exercise>(loaded, 4).rubric.at(1).id == "et-mål");
    CHECK(kindOf<Practice>(loaded, 5).againDays == 14);
}

TEST_CASE("a case is read as written")
{
    const auto loaded = loadWhole();
    const Case &c = kindOf<Case>(loaded, 2);
    CHECK(loaded.value.steps[2].objective == "egne-ord");
    CHECK(c.start == "kaia");
    CHECK(c.people.at(0).about == "74 år");
    CHECK(c.meters.at(0).start == 1);
    CHECK(c.scenes.at(0).say.at(0).who == "arne");
    CHECK(c.scenes.at(0).choices.at(0).add.at("tillit") == 2);
    CHECK(c.scenes.at(0).choices.at(1).when->text == "tillit >= 1");
    CHECK(c.scenes.at(1).end == Ending::Good);
    CHECK(c.scenes.at(2).end == Ending::Poor);
}

TEST_CASE("a quiz and its settings are read as written")
{
    const auto loaded = loadWhole();
    const Quiz &quiz = kindOf<Quiz>(loaded, 3);
    CHECK(quiz.measures == Measures::After);
    CHECK(quiz.draw == 8);
    CHECK(quiz.preferUnseen);
    CHECK(quiz.shuffle);
    CHECK(quiz.feedback == FeedbackWhen::End);
    CHECK(quiz.confidence);
    CHECK(quiz.attempts == 3);
    CHECK(quiz.bands.at(50) == "Halvt.");
    CHECK(quiz.questions.at(0).points == text::Fraction(3, 2));
    CHECK(quiz.questions.at(9).points == text::Fraction(0));
}

TEST_CASE("the answers of each kind of question are read as written")
{
    const auto loaded = loadWhole();
    CHECK(questionOf<OneOf>(loaded, 0).options.at(1).misconception == "plan-foer");
    CHECK(questionOf<AnyOf>(loaded, 1).options.at(2).id == "c");
    CHECK(questionOf<TrueOrFalse>(loaded, 2).is);
    CHECK(questionOf<Order>(loaded, 4).items.at(1).id == "så");
    CHECK(questionOf<Sort>(loaded, 5).boxes.at(1).items.at(0).text == "tur");
    CHECK(questionOf<Number>(loaded, 7).is == text::Fraction(1, 2));
    CHECK(questionOf<Number>(loaded, 7).within == text::Fraction(1, 10));
    CHECK(questionOf<Short>(loaded, 8).accepted.size() == 2);
    CHECK(questionOf<Reflect>(loaded, 9).atLeastWords == 20);
}

TEST_CASE("right-hand sides of the same text are one item")
{
    const auto loaded = loadWhole();
    const Match &match = questionOf<Match>(loaded, 3);
    REQUIRE(match.right.size() == 3);
    CHECK(match.right[0].id == match.right[2].id);
    CHECK(match.right[0].id != match.right[1].id);
    CHECK(match.with.at(0).id == "z");
}

TEST_CASE("blanks are numbered and keep what each accepts")
{
    const auto loaded = loadWhole();
    const Blanks &blanks = questionOf<Blanks>(loaded, 6);
    CHECK(blanks.text == "plan{{1}} ikke {{2}}.");
    CHECK(blanks.accepted
          == std::vector<std::vector<std::string>>{{"legging"}, {"laging", "laget"}});
}

TEST_CASE("steps may use procedures and cases from content")
{
    const tests::TemporaryFolder folder;
    folder.write("content/procedures/p.yaml",
                 "procedure: p\ntitle: P\nsources: {lov: {text: Loven}}\nstages: [{stage: s, "
                 "title: S, source: lov}]\n");
    folder.write("content/cases/c.yaml",
                 "case: c\ntitle: C\nscenes: [{scene: s, text: S, end: poor}]\n");
    const auto loaded = loadModule(folder.write("modules/k/m/module.yaml", R"(module: m
title: T
steps:
  - {procedure: en, use: procedures/p}
  - {case: to, title: Min egen tittel, use: cases/c}
)"));
    CHECK(tests::codes(loaded.findings) == "");
    CHECK(loaded.value.steps.at(0).id == "en");
    CHECK(loaded.value.steps.at(0).title == "P");
    CHECK(loaded.value.steps.at(1).title == "Min egen tittel");
    CHECK(std::get<Procedure>(loaded.value.steps.at(0).kind).stages.at(0).source->text == "Loven");
    CHECK(std::get<Case>(loaded.value.steps.at(1).kind).start == "s");
}

TEST_CASE("a course with its due date and certificate is read as written")
{
    const tests::TemporaryFolder folder;
    folder.write("m/module.yaml", "module: m\ntitle: T\n");
    const auto loaded = loadCourse(folder.write("course.yaml", R"(course: c
edition: 2
title: Kurset
modules: [m]
due: {within: 30 days}
certificate: {title: Kursbevis, text: Har gjennomført.}
)"));
    CHECK(tests::codes(loaded.findings) == "");
    CHECK(loaded.value.edition == 2);
    CHECK(loaded.value.modules == std::vector<std::string>{"m"});
    REQUIRE(loaded.value.due);
    CHECK(loaded.value.due->withinDays == 30);
    CHECK(loaded.value.certificateTitle == "Kursbevis");
}
