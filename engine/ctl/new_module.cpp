#include "ctl/new_module.h"

#include "module/ids.h"

#include <array>

namespace minplan::ctl {

namespace {

/// {0}: the id, {1}: the title between quotes, {2}: the language, {3}: `pass`, where there is a
/// quiz.
constexpr std::string_view kHead = R"yaml(# yaml-language-server: $schema=minplan.schema.json
# Linjen over gir hjelp mens du skriver, i teksteditorer som kan YAML.
#
# Alt etter # er merknader til deg. Slett dem når du ikke trenger dem lenger.
# Nøklene (før kolon) er på engelsk, teksten er din.
#   minplanctl check .    sier hva som er galt, og hva du gjør med det
#   minplanctl play .     lar deg ta modulen her i terminalen
#   minplanctl test .     prøver det som står under «tests»
module: {0}          # id-en. Endre den aldri når modulen er tatt i bruk.
edition: 1                       # heves når meningen endres
title: "{1}"
language: {2}
summary: Skriv én setning om hva modulen handler om.
minutes: 5                       # omtrent hvor lang tid den tar
objectives:                      # hva en kan etterpå
  - {id: egne-ord, text: Du kan bruke brukerens egne ord.}
{3}steps:
)yaml";

constexpr std::string_view kPass
    = "pass: 80%                        # så mye av poengene må en ha\n";

constexpr std::string_view kPage = R"yaml(
  # En side er tekst. Hold den kort: under 250 ord.
  - page: velkommen
    title: Velkommen
    text: |
      Teksten er Markdown. Dette er **fet skrift**, og dette er en liste:

      - Målet er brukerens.
      - Du hjelper til med å finne ordene.
)yaml";

constexpr std::string_view kProcedure = R"yaml(
  # En arbeidsgang har trinn. «do» er en liste en kan krysse av.
  - procedure: slik-gjor-du
    title: Slik gjør du
    stages:
      - stage: forbered
        title: Forbered deg
        text: Sett av tid, og finn et rolig sted.
        do: [Spør hva som er viktig, Gjenta med brukerens ord]
        why: Ro gjør det lettere å si det som det er.
)yaml";

constexpr std::string_view kCase = R"yaml(
  # En case er en samtale med valg. Hver scene har enten «choices» (valg),
  # «go» (neste scene) eller «end» (good, mixed eller poor).
  - case: samtalen
    title: Samtalen
    objective: egne-ord
    people:
      arne: {name: Arne, about: 74 år}
    meters:                      # et tall som valgene flytter på
      tillit: {title: Tillit, start: 0, min: -2, max: 2}
    scenes:
      - scene: hjemme
        text: Du er hjemme hos Arne.
        say:
          - arne: Jeg vil bare ned på kaia igjen.
        ask: Hva gjør du?
        choices:
          - choice: spor
            text: Spør hva det er med kaia.
            add: {tillit: 1}
            feedback: Han smiler og forteller.
            go: malet
          - choice: foresla
            text: Foreslå trening i trappa.
            add: {tillit: -1}
            feedback: Han ser ned i gulvet.
            go: malet
      - scene: malet
        text: Dere skal skrive et mål.
        choices:
          - choice: hans-ord
            when: tillit > 0     # valget vises bare når dette stemmer
            text: Skriv det Arne sa.
            go: god-slutt
          - choice: dine-ord
            text: Skriv det du mener er best.
            go: darlig-slutt
      - scene: god-slutt
        text: Arne leser målet høyt og nikker.
        end: good
        debrief: Hva gjorde forskjellen?
      - scene: darlig-slutt
        text: Arne legger arket bort.
        end: poor
        debrief: Når kunne du spurt om noe annet?
)yaml";

constexpr std::string_view kQuiz = R"yaml(
  # En quiz gir poeng. «why» er det en lærer av, så skriv alltid hvorfor.
  - quiz: prov-deg
    title: Prøv deg
    shuffle: true                # stokk spørsmål og svar
    questions:
      - question: hvem-eier-malet
        objective: egne-ord
        ask: Hvem eier målet?
        one-of:
          - wrong: Den som skriver planen.
            why: Den som skriver, låner ordene.
          - right: Brukeren.
            id: brukeren
          - wrong: Kommunen.
        why: Målet er brukerens når ordene er det.
      - question: mal-eller-tiltak
        objective: egne-ord
        ask: Hva er mål?
        any-of:
          - right: Jeg er med i koret igjen.
            id: koret
          - wrong: Trening to ganger i uka.
            id: trening
          - right: Jeg går til butikken selv.
            id: butikken
        why: Et mål er det brukeren vil. Trening er et tiltak.
)yaml";

constexpr std::string_view kExercise = R"yaml(
  # En oppgave skriver en selv, og vurderer selv etterpå.
  - exercise: skriv-et-mal
    title: Skriv et mål
    situation: Solveig savner koret.
    write: Skriv ett mål med hennes ord.
    rubric:
      - {id: hennes-ord, text: "Er det hennes ord?"}
    example: Jeg er med i koret igjen.
)yaml";

constexpr std::string_view kPractice = R"yaml(
  # Noe en tar med seg på jobb og kommer tilbake til.
  - practice: prov-i-praksis
    title: Prøv i praksis
    text: Spør én bruker denne uka hva som er viktig.
    again: 14 days
)yaml";

constexpr std::string_view kCaseTests
    = R"yaml(  - case: samtalen               # disse valgene fører hit
    choose: [spor, hans-ord]
    end: good
  - case: samtalen
    choose: [foresla, dine-ord]
    end: poor
)yaml";

constexpr std::string_view kQuizTests = R"yaml(  - answers: {hvem-eier-malet: brukeren}
    points: 1
  - answers: {mal-eller-tiltak: [koret, trening]}
    points: 0
  - quiz: prov-deg               # hver av 1000 trekninger gir to spørsmål
    draws: 1000
    questions: 2
)yaml";

struct Part {
    std::string_view name;
    std::string_view step;
    std::string_view tests;
};
constexpr std::array kParts{Part{"page", kPage, {}},         Part{"procedure", kProcedure, {}},
                            Part{"case", kCase, kCaseTests}, Part{"quiz", kQuiz, kQuizTests},
                            Part{"exercise", kExercise, {}}, Part{"practice", kPractice, {}}};

/// As it may stand between double quotes.
std::string quotable(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        result += c == '"' || c == '\\' ? "\\" : "";
        result += c;
    }
    return result;
}

/// The pattern with {0}, {1} … filled in; what is filled in may hold braces of its own.
std::string filled(std::string_view pattern, const std::array<std::string, 4> &words)
{
    std::string text;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const std::string_view rest = pattern.substr(at, 3);
        const bool place = rest.size() == 3 && rest[0] == '{' && rest[1] >= '0'
            && rest[1] < '0' + static_cast<int>(words.size()) && rest[2] == '}';
        if (place) {
            text += words.at(static_cast<std::size_t>(rest[1] - '0'));
            at += 2;
        } else {
            text += pattern[at];
        }
    }
    return text;
}

} // namespace

std::vector<std::string> newModuleParts()
{
    std::vector<std::string> names;
    for (const Part &part : kParts) {
        names.emplace_back(part.name);
    }
    return names;
}

std::string newModule(const NewModule &wanted)
{
    std::string steps;
    std::string tests;
    for (const Part &part : kParts) {
        if (wanted.parts.contains(std::string(part.name))) {
            steps += part.step;
            tests += part.tests;
        }
    }
    const std::string pass(wanted.parts.contains("quiz") ? kPass : std::string_view());
    std::string text
        = filled(std::string(kHead),
                 {module::derivedId(wanted.title), quotable(wanted.title), wanted.language, pass});
    text += steps;
    if (!tests.empty()) {
        text += "\n# Det du vil være sikker på at alltid stemmer. «minplanctl test .» prøver det.\n"
                "tests:\n"
            + tests;
    }
    return text;
}

} // namespace minplan::ctl
