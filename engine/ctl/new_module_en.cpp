#include "ctl/new_module_texts.h"

namespace minplan::ctl {

const NewModuleTexts kNewEn{
    .title = "My first module",
    .askTitle = "What shall the module be called?",
    .made = "{0} is made. Open it in a text editor, and try it like this:",
    .head = R"yaml(# yaml-language-server: $schema=minplan.schema.json
# The line above gives help while you write, in editors that know YAML.
#
# All that follows a # is a note to you. Delete it when you need it no longer.
# The keys (before the colon) stay as they are, the text is yours.
#   minplanctl check .    says what is wrong, and what to do about it
#   minplanctl play .     lets you take the module here in the terminal
#   minplanctl test .     tries what stands under “tests”
module: {0}          # the id. Never change it once the module is in use.
edition: 1                       # raised when the meaning changes
title: "{1}"
language: {2}
summary: Write one sentence about what the module is about.
minutes: 5                       # about how long it takes
objectives:                      # what one can do afterwards
  - {id: own-words, text: You can use the person's own words.}
{3}steps:
)yaml",
    .pass = R"yaml(pass: 80%                        # how much of the points it takes
)yaml",
    .page = R"yaml(
  # A page is text. Keep it short: under 250 words.
  - page: welcome
    title: Welcome
    text: |
      The text is Markdown. This is **bold**, and this is a list:

      - The goal is the person's own.
      - You help to find the words.
)yaml",
    .procedure = R"yaml(
  # A procedure has stages. “do” is a list to tick.
  - procedure: how-to
    title: How to do it
    stages:
      - stage: prepare
        title: Prepare
        text: Set time aside, and find a quiet place.
        do: [Ask what matters, Repeat it in the person's words]
        why: Quiet makes it easier to say how things are.
)yaml",
    .caseStep = R"yaml(
  # A case is a talk with choices. Each scene has either “choices”, “go” (the next
  # scene) or “end” (good, mixed or poor).
  - case: the-talk
    title: The talk
    objective: own-words
    people:
      arne: {name: Arne, about: 74 years}
    meters:                      # a number that the choices move
      trust: {title: Trust, start: 0, min: -2, max: 2}
    scenes:
      - scene: home
        text: You are at Arne's home.
        say:
          - arne: I only want to get down to the quay again.
        ask: What do you do?
        choices:
          - choice: ask
            text: Ask what it is about the quay.
            add: {trust: 1}
            feedback: He smiles and tells you.
            go: the-goal
          - choice: propose
            text: Propose training on the stairs.
            add: {trust: -1}
            feedback: He looks down at the floor.
            go: the-goal
      - scene: the-goal
        text: You are to write a goal together.
        choices:
          - choice: his-words
            when: trust > 0      # the choice shows only when this holds
            text: Write what Arne said.
            go: good-end
          - choice: your-words
            text: Write what you think is best.
            go: poor-end
      - scene: good-end
        text: Arne reads the goal aloud and nods.
        end: good
        debrief: What made the difference?
      - scene: poor-end
        text: Arne puts the sheet away.
        end: poor
        debrief: When could you have asked something else?
)yaml",
    .quiz = R"yaml(
  # A quiz gives points. “why” is what people learn from: always write it.
  - quiz: try-it
    title: Try it
    shuffle: true                # shuffle questions and answers
    questions:
      - question: whose-goal
        objective: own-words
        ask: Whose goal is it?
        one-of:
          - wrong: The one who writes the plan.
            why: The one who writes borrows the words.
          - right: The person's.
            id: person
          - wrong: The municipality's.
        why: The goal is the person's when the words are.
      - question: goal-or-measure
        objective: own-words
        ask: Which are goals?
        any-of:
          - right: I sing in the choir again.
            id: choir
          - wrong: Training twice a week.
            id: training
          - right: I walk to the shop myself.
            id: shop
        why: A goal is what the person wants. Training is a measure.
)yaml",
    .exercise = R"yaml(
  # An exercise is written, and judged by whoever wrote it.
  - exercise: write-a-goal
    title: Write a goal
    situation: Solveig misses the choir.
    write: Write one goal in her words.
    rubric:
      - {id: her-words, text: "Are they her words?"}
    example: I sing in the choir again.
)yaml",
    .practice = R"yaml(
  # Something to take along to work and come back to.
  - practice: in-practice
    title: Try it at work
    text: Ask one person this week what matters.
    again: 14 days
)yaml",
    .caseTests = R"yaml(  - case: the-talk               # these choices lead here
    choose: [ask, his-words]
    end: good
  - case: the-talk
    choose: [propose, your-words]
    end: poor
)yaml",
    .quizTests = R"yaml(  - answers: {whose-goal: person}
    points: 1
  - answers: {goal-or-measure: [choir, training]}
    points: 0
  - quiz: try-it                 # each of 1000 draws gives two questions
    draws: 1000
    questions: 2
)yaml",
    .tests = R"yaml(
# What you want to be sure of for ever. “minplanctl test .” tries it.
tests:
)yaml",
};

} // namespace minplan::ctl
