#include "ctl/new_module_texts.h"

namespace minplan::ctl {

const NewModuleTexts kNewNn{
    .title = "Min første modul",
    .askTitle = "Kva skal modulen heite?",
    .made = "{0} er laga. Opne fila i ein teksteditor, og prøv modulen slik:",
    .head = R"yaml(# yaml-language-server: $schema=minplan.schema.json
# Linja over gir hjelp medan du skriv, i teksteditorar som kan YAML.
#
# Alt etter # er merknader til deg. Slett dei når du ikkje treng dei lenger.
# Nøklane (før kolon) er på engelsk, teksten er din.
#   minplanctl check .    seier kva som er gale, og kva du gjer med det
#   minplanctl play .     lèt deg ta modulen her i terminalen
#   minplanctl test .     prøver det som står under «tests»
module: {0}          # id-en. Endre han aldri når modulen er teken i bruk.
edition: 1                       # blir heva når meininga blir endra
title: "{1}"
language: {2}
summary: Skriv éi setning om kva modulen handlar om.
minutes: 5                       # om lag kor lang tid han tek
objectives:                      # kva ein kan etterpå
  - {id: eigne-ord, text: Du kan bruke brukaren sine eigne ord.}
{3}steps:
)yaml",
    .pass = R"yaml(pass: 80%                        # så mykje av poenga må ein ha
)yaml",
    .page = R"yaml(
  # Ei side er tekst. Hald ho kort: under 250 ord.
  - page: velkomen
    title: Velkomen
    text: |
      Teksten er Markdown. Dette er **feit skrift**, og dette er ei liste:

      - Målet er brukaren sitt.
      - Du hjelper til med å finne orda.
)yaml",
    .procedure = R"yaml(
  # Ein arbeidsgang har trinn. «do» er ei liste ein kan krysse av.
  - procedure: slik-gjer-du
    title: Slik gjer du
    stages:
      - stage: budd
        title: Bu deg
        text: Set av tid, og finn ein roleg stad.
        do: [Spør kva som er viktig, Gjenta med orda til brukaren]
        why: Ro gjer det lettare å seie det som det er.
)yaml",
    .caseStep = R"yaml(
  # Ein case er ein samtale med val. Kvar scene har anten «choices» (val),
  # «go» (neste scene) eller «end» (good, mixed eller poor).
  - case: samtalen
    title: Samtalen
    objective: eigne-ord
    people:
      arne: {name: Arne, about: 74 år}
    meters:                      # eit tal som vala flyttar på
      tillit: {title: Tillit, start: 0, min: -2, max: 2}
    scenes:
      - scene: heime
        text: Du er heime hos Arne.
        say:
          - arne: Eg vil berre ned på kaia igjen.
        ask: Kva gjer du?
        choices:
          - choice: spor
            text: Spør kva det er med kaia.
            add: {tillit: 1}
            feedback: Han smiler og fortel.
            go: malet
          - choice: foresla
            text: Foreslå trening i trappa.
            add: {tillit: -1}
            feedback: Han ser ned i golvet.
            go: malet
      - scene: malet
        text: De skal skrive eit mål.
        choices:
          - choice: hans-ord
            when: tillit > 0     # valet viser berre når dette stemmer
            text: Skriv det Arne sa.
            go: god-slutt
          - choice: dine-ord
            text: Skriv det du meiner er best.
            go: darleg-slutt
      - scene: god-slutt
        text: Arne les målet høgt og nikkar.
        end: good
        debrief: Kva gjorde skilnaden?
      - scene: darleg-slutt
        text: Arne legg arket bort.
        end: poor
        debrief: Når kunne du ha spurt om noko anna?
)yaml",
    .quiz = R"yaml(
  # Ein quiz gir poeng. «why» er det ein lærer av, så skriv alltid kvifor.
  - quiz: prov-deg
    title: Prøv deg
    shuffle: true                # stokk spørsmål og svar
    questions:
      - question: kven-eig-malet
        objective: eigne-ord
        ask: Kven eig målet?
        one-of:
          - wrong: Den som skriv planen.
            why: Den som skriv, låner orda.
          - right: Brukaren.
            id: brukaren
          - wrong: Kommunen.
        why: Målet er brukaren sitt når orda er det.
      - question: mal-eller-tiltak
        objective: eigne-ord
        ask: Kva er mål?
        any-of:
          - right: Eg er med i koret igjen.
            id: koret
          - wrong: Trening to gonger i veka.
            id: trening
          - right: Eg går til butikken sjølv.
            id: butikken
        why: Eit mål er det brukaren vil. Trening er eit tiltak.
)yaml",
    .exercise = R"yaml(
  # Ei oppgåve skriv ein sjølv, og vurderer sjølv etterpå.
  - exercise: skriv-eit-mal
    title: Skriv eit mål
    situation: Solveig saknar koret.
    write: Skriv eitt mål med orda hennar.
    rubric:
      - {id: hennar-ord, text: "Er det orda hennar?"}
    example: Eg er med i koret igjen.
)yaml",
    .practice = R"yaml(
  # Noko ein tek med seg på jobb og kjem tilbake til.
  - practice: prov-i-praksis
    title: Prøv i praksis
    text: Spør éin brukar denne veka kva som er viktig.
    again: 14 days
)yaml",
    .caseTests = R"yaml(  - case: samtalen               # desse vala fører hit
    choose: [spor, hans-ord]
    end: good
  - case: samtalen
    choose: [foresla, dine-ord]
    end: poor
)yaml",
    .quizTests = R"yaml(  - answers: {kven-eig-malet: brukaren}
    points: 1
  - answers: {mal-eller-tiltak: [koret, trening]}
    points: 0
  - quiz: prov-deg               # kvar av 1000 trekningar gir to spørsmål
    draws: 1000
    questions: 2
)yaml",
    .tests = R"yaml(
# Det du vil vere sikker på at alltid stemmer. «minplanctl test .» prøver det.
tests:
)yaml",
};

} // namespace minplan::ctl
