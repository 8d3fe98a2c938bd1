#include "findings_of.h"

#include <doctest/doctest.h>

using namespace minplan;
using tests::TemporaryFolder;

namespace {

constexpr std::string_view kModule = R"(module: m
title: Mål
summary: Om mål.
objectives: [{id: egne-ord, text: Du kan egne ord.}]
sources: {kurs: {text: Kurset}}
steps:
  - page: side
    title: En side
    text: Hei.
  - procedure: arbeid
    use: procedures/samtale
  - case: sak
    title: Sak
    people: {arne: {name: Arne, about: pasient}}
    meters: {tillit: {title: Tillit, min: 0, max: 5}}
    scenes:
      - scene: kaia
        say: [{arne: Nei.}, {arne: Jo.}]
        ask: Hva nå?
        choices:
          - {choice: spor, text: Spør, feedback: Bra., go: slutt, add: {tillit: 1}}
      - {scene: slutt, text: Slutt., end: poor, debrief: "Hva nå?"}
  - quiz: prove
    title: Prøve
    bands: {50: Les mer.}
    questions:
      - use: questions/roller
      - question: hvem
        ask: Hvem?
        source: kurs
        one-of: [{right: Hun., id: hun, why: Ja.}, {wrong: Han., id: han}]
        why: Fordi.
      - question: felt
        ask: Skriv.
        blanks: Det er plan{{legging|arbeid}}.
        why: Fordi.
)";
constexpr std::string_view kBank = R"(bank: roller
questions:
  - {question: i-banken, ask: "Hvem da?", short: [Hun], why: Fordi.}
)";
constexpr std::string_view kProcedure = R"(procedure: samtale
title: Samtale
stages:
  - {stage: først, title: Først, do: [Spør åpent]}
)";

/// A module that uses a bank and a procedure, on the disk.
class Written : public TemporaryFolder
{
public:
    Written()
    {
        module = write("modules/k/m/module.yaml", kModule);
        (void)write("content/questions/roller.yaml", kBank);
        (void)write("content/procedures/samtale.yaml", kProcedure);
    }
    void overlay(const std::string &name, std::string_view texts) const
    {
        (void)write("modules/k/m/" + name + ".yaml",
                    "overlay: " + name + "\nfor: m\ntexts:\n" + std::string(texts));
    }
    [[nodiscard]] module::Module in(const std::string &language) const
    {
        const auto loaded = module::loadModuleIn(module, language);
        REQUIRE(loaded.usable());
        return loaded.value;
    }

    std::filesystem::path module;
};

const module::Quiz &quizOf(const module::Module &module)
{
    return std::get<module::Quiz>(module.steps.back().kind);
}

} // namespace

TEST_CASE("an overlay replaces the texts it has and leaves the others")
{
    const Written written;
    written.overlay("nn", R"(  title: Målet
  objectives/egne-ord: Du kan eigne ord.
  sources/kurs/text: Kurset vårt
  steps/side/text: Hei du.
  steps/sak/people/arne/about: brukar
  steps/sak/meters/tillit/title: Tiltru
  steps/sak/kaia/say/2: Ja.
  steps/sak/kaia/spor/feedback: Fint.
  steps/sak/slutt/debrief: Kva no?
  steps/prove/bands/50: Les meir.
  steps/prove/hvem/one-of/hun: Ho.
  steps/prove/hvem/one-of/hun/why: Jo.
  steps/prove/felt/blanks: Det er arbeid{{splan}}.
)");
    const module::Module shown = written.in("nn");
    CHECK(shown.title == "Målet");
    CHECK(shown.summary == "Om mål.");
    CHECK(shown.language == "nn");
    CHECK(shown.objectives.front().text == "Du kan eigne ord.");
    CHECK(std::get<module::Page>(shown.steps[0].kind).text == "Hei du.");
    const auto &played = std::get<module::Case>(shown.steps[2].kind);
    CHECK(played.people.front().about == "brukar");
    CHECK(played.meters.front().title == "Tiltru");
    CHECK(played.scenes[0].say[0].text == "Nei.");
    CHECK(played.scenes[0].say[1].text == "Ja.");
    CHECK(played.scenes[0].choices[0].feedback == "Fint.");
    CHECK(played.scenes[1].debrief == "Kva no?");
    const module::Quiz &quiz = quizOf(shown);
    CHECK(quiz.bands.at(50) == "Les meir.");
    CHECK(quiz.questions[1].source->text == "Kurset vårt");
    const auto &options = std::get<module::OneOf>(quiz.questions[1].kind).options;
    CHECK(options[0].text == "Ho.");
    CHECK(options[0].why == "Jo.");
    CHECK(options[1].text == "Han.");
    const auto &blanks = std::get<module::Blanks>(quiz.questions[2].kind);
    CHECK(blanks.text == "Det er arbeid{{1}}.");
    CHECK(blanks.accepted == std::vector<std::vector<std::string>>{{"splan"}});
}

TEST_CASE("banks and procedures have overlays of their own beside them")
{
    const Written written;
    (void)written.write("content/questions/roller.nn.yaml",
                        "overlay: nn\nfor: roller\ntexts:\n  questions/i-banken/ask: Kven då?\n"
                        "  questions/i-banken/short/1: Ho\n");
    (void)written.write("content/procedures/samtale.nn.yaml",
                        "overlay: nn\nfor: samtale\ntexts:\n  title: Samtalen\n"
                        "  stages/først/do/spør-åpent: Spør ope\n");
    const module::Module shown = written.in("nn");
    CHECK(quizOf(shown).questions[0].ask == "Kven då?");
    CHECK(std::get<module::Short>(quizOf(shown).questions[0].kind).accepted.front() == "Ho");
    CHECK(shown.steps[1].title == "Samtalen");
    CHECK(std::get<module::Procedure>(shown.steps[1].kind).stages[0].tasks[0].text == "Spør ope");
    CHECK(shown.language == "nb");
}

TEST_CASE("a local text in the language goes first, then local, nynorsk, bokmål and the module's")
{
    const Written written;
    (void)written.write("modules/site.yaml", "site: bergen\n");
    written.overlay("nn", "  title: nn\n  summary: nn\n  steps/side/title: nn\n");
    written.overlay("bergen", "  title: bergen\n  summary: bergen\n");
    written.overlay("bergen.nn", "  title: bergen.nn\n");
    const module::Module shown = written.in("nn");
    CHECK(shown.title == "bergen.nn");
    CHECK(shown.summary == "bergen");
    CHECK(shown.steps[0].title == "nn");
    CHECK(shown.steps[2].title == "Sak");
    CHECK(written.in("nb").title == "bergen");
    CHECK(written.in("nb").language == "nb");
}

TEST_CASE("a module in nynorsk is shown in bokmål only to those who ask for it")
{
    const TemporaryFolder folder;
    const auto file = folder.write("module.yaml",
                                   "module: m\nlanguage: nn\ntitle: Eige\nsteps:\n"
                                   "  - {page: a, title: A, text: Hei.}\n");
    (void)folder.write("nb.yaml", "overlay: nb\nfor: m\ntexts: {title: Egen}\n");
    CHECK(module::loadModuleIn(file, "nn").value.title == "Eige");
    CHECK(module::loadModuleIn(file, "nb").value.title == "Egen");
    CHECK(module::loadModuleIn(file, "en").value.title == "Egen");
    CHECK(module::loadModuleIn(file, "en").value.language == "nb");
    CHECK(module::loadModuleIn(file, "").value.title == "Eige");
}

TEST_CASE("a broken overlay gives what can be read of it and stops nothing")
{
    const Written written;
    written.overlay("nn",
                    "  title: Målet\n  summary: <b>Om</b>\n  ingen/slik: Hei.\n  steps: []\n");
    const auto loaded = module::loadModuleIn(written.module, "nn");
    CHECK(loaded.usable());
    CHECK(loaded.value.title == "Målet");
}

TEST_CASE("blanks that do not fit the original's are not taken")
{
    const Written written;
    written.overlay("nn", "  steps/prove/felt/blanks: Ikkje {{eitt}} men {{to}}.\n");
    const auto shown = written.in("nn");
    CHECK(std::get<module::Blanks>(quizOf(shown).questions[2].kind).text == "Det er plan{{1}}.");
}

TEST_CASE("an overlay with a text for every path of its module has no finding")
{
    const Written written;
    written.overlay("en", R"(  title: Goals
  steps/arbeid/title: Work
  steps/sak/kaia/say/1: No.
  steps/prove/hvem/one-of/han: He.
  steps/prove/hvem/why: >
    Because.
  steps/side/text:
of: {title: 3fa91c02}
)");
    CHECK(tests::codes(module::checkFile(written.path() / "modules/k/m/en.yaml").findings)
          == "MP0904@5:3");
}

TEST_CASE("paths are not held against a module that cannot be read")
{
    const TemporaryFolder folder;
    (void)folder.write("module.yaml", "module: m\ntitle: T\nsteps: [\n");
    const auto file = folder.write("nn.yaml", "overlay: nn\nfor: m\ntexts: {steps/a/text: Hei.}\n");
    CHECK(tests::codes(module::checkFile(file).findings) == "");
}

TEST_CASE("the texts of an overlay are held to what holds for all texts")
{
    const Written written;
    written.overlay("nn", "  title: <b>Mål</b>\n  title: Mål\n  summary: \"\"\n");
    CHECK(tests::codes(module::checkFile(written.path() / "modules/k/m/nn.yaml").findings)
          == "MP0606@4:10 MP0606@4:16 MP0112@5:3 MP0205@6:3");
}

TEST_CASE("overlays and site.yaml are among the files to check")
{
    const Written written;
    written.overlay("nn", "  title: T\n");
    (void)written.write("modules/site.yaml", "site: Bergen by\n");
    const auto files = module::filesToCheck(written.path() / "modules");
    CHECK(files.size() == 3);
    CHECK(tests::codes(module::checkFile(written.path() / "modules/site.yaml").findings)
          == "MP0301@1:7");
}

TEST_CASE("a module's card has its title and summary from the overlays")
{
    const Written written;
    written.overlay("nn", "  title: Målet\n");
    const module::ModuleHead head = module::readHeadIn(written.module, "nn");
    CHECK(head.title == "Målet");
    CHECK(head.summary == "Om mål.");
    CHECK(head.steps.at("quiz") == 1);
    CHECK(module::readHeadIn(written.module, "nb").title == "Mål");
}

TEST_CASE("a name in braces that the question does not have is told, as in the module itself")
{
    const TemporaryFolder folder;
    const std::string question = "\n        let: {vekt: {from: 50, to: 60, step: 5}}\n"
                                 "        ask: Hun veier {vekt} kg.\n"
                                 "        number: {is: vekt, unit: kg}\n        why: Slik.\n";
    (void)folder.write("modules/k/m/module.yaml",
                       "module: m\ntitle: T\nsteps:\n  - quiz: q\n    title: Q\n    questions:\n"
                       "      - use: questions/b\n      - question: dose"
                           + question
                           + "      - {question: annet, ask: Hva da, short: [Det], why: S.}\n");
    (void)folder.write("content/questions/b.yaml",
                       "bank: b\nquestions:\n      - question: mengde" + question);
    const auto own = folder.write("modules/k/m/nn.yaml", R"(overlay: nn
for: m
texts:
  title: Om {vekta}
  steps/q/dose/ask: Ho veg {vekt} kg, altså {vekta} og {vekt2}.
  steps/q/dose/why: Slik.
  steps/q/annet/ask: Kva er {vekta}?
)");
    const auto inBank
        = folder.write("content/questions/b.nn.yaml",
                       "overlay: nn\nfor: b\ntexts: {questions/mengde/why: \"{vekta}\"}\n");
    CHECK(tests::codes(module::checkFile(own).findings) == "MP0533@5:21 MP0533@5:21");
    const auto inBankFound = module::checkFile(inBank).findings;
    CHECK(tests::codes(inBankFound) == "MP0533@3:31");
    CHECK(text::message(inBankFound.front(), "nb") == "«let» har ikke noe som heter «vekta».");
}
