#include "ctl/new_module_texts.h"

namespace minplan::ctl {

const NewModuleTexts kNewNb{
    .title = "Min første modul",
    .askTitle = "Hva skal modulen hete?",
    .made = "{0} er laget. Åpne den i en teksteditor, og prøv den slik:",
    .head = R"yaml(# yaml-language-server: $schema=minplan.schema.json
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
)yaml",
    .pass = R"yaml(pass: 80%                        # så mye av poengene må en ha
)yaml",
    .page = R"yaml(
  # En side er tekst. Hold den kort: under 250 ord.
  - page: velkommen
    title: Velkommen
    text: |
      Teksten er Markdown. Dette er **fet skrift**, og dette er en liste:

      - Målet er brukerens.
      - Du hjelper til med å finne ordene.
)yaml",
    .procedure = R"yaml(
  # En arbeidsgang har trinn. «do» er en liste en kan krysse av.
  - procedure: slik-gjor-du
    title: Slik gjør du
    stages:
      - stage: forbered
        title: Forbered deg
        text: Sett av tid, og finn et rolig sted.
        do: [Spør hva som er viktig, Gjenta med brukerens ord]
        why: Ro gjør det lettere å si det som det er.
)yaml",
    .caseStep = R"yaml(
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
)yaml",
    .quiz = R"yaml(
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
)yaml",
    .exercise = R"yaml(
  # En oppgave skriver en selv, og vurderer selv etterpå.
  - exercise: skriv-et-mal
    title: Skriv et mål
    situation: Solveig savner koret.
    write: Skriv ett mål med hennes ord.
    rubric:
      - {id: hennes-ord, text: "Er det hennes ord?"}
    example: Jeg er med i koret igjen.
)yaml",
    .practice = R"yaml(
  # Noe en tar med seg på jobb og kommer tilbake til.
  - practice: prov-i-praksis
    title: Prøv i praksis
    text: Spør én bruker denne uka hva som er viktig.
    again: 14 days
)yaml",
    .caseTests = R"yaml(  - case: samtalen               # disse valgene fører hit
    choose: [spor, hans-ord]
    end: good
  - case: samtalen
    choose: [foresla, dine-ord]
    end: poor
)yaml",
    .quizTests = R"yaml(  - answers: {hvem-eier-malet: brukeren}
    points: 1
  - answers: {mal-eller-tiltak: [koret, trening]}
    points: 0
  - quiz: prov-deg               # hver av 1000 trekninger gir to spørsmål
    draws: 1000
    questions: 2
)yaml",
    .tests = R"yaml(
# Det du vil være sikker på at alltid stemmer. «minplanctl test .» prøver det.
tests:
)yaml",
};

} // namespace minplan::ctl
