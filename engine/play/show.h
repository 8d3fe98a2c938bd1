#pragma once

#include "module/model.h"
#include "text/fraction.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What to show now: plain values that the app and the line protocol word each in its own way.
namespace minplan::play {

struct ShowPage {
    std::string step, title, text;
    std::optional<module::Image> image;
};

struct ShowStage {
    std::string step, stepTitle, stage, title, text;
    int number = 1, of = 1;
    std::vector<module::Item> tasks;
    std::string pitfall, why;
    std::optional<module::Source> source;
};

struct ShowScene {
    std::string step, stepTitle, scene, text;
    int number = 1; ///< the how-manieth scene of this play; how many lie ahead is unknowable
    std::vector<module::Line> say;
    std::vector<module::Person> people;
    std::string ask;
    std::vector<module::Item> choices; ///< those whose `when` holds; empty: just go on
    std::map<std::string, int> meters;
    std::vector<module::Meter> meterKinds;
    std::map<std::string, std::vector<int>> meterHistory; ///< from the start up to now
    std::optional<module::Ending> end;
    std::string debrief;
    std::optional<module::Image> image;
};

/// After a choice that has feedback.
struct ShowChoiceFeedback {
    std::string step, stepTitle, scene, choice, choiceText, say;
};

/// A question as drawn: options, items and sides in the order to show them.
struct ShowQuestion {
    std::string step, stepTitle, question, kind, ask, hint;
    int number = 1, of = 1;
    bool sure = false;                      ///< confidence is asked
    std::vector<module::Item> options;      ///< one-of, any-of, order
    std::string statement;                  ///< true-or-false
    std::vector<module::Item> left, right;  ///< match
    std::vector<module::Item> items, boxes; ///< sort
    std::string text;                       ///< blanks, with {{1}} {{2}}
    int blanks = 0;
    std::string unit;     ///< number
    int atLeastWords = 0; ///< reflect
};

/// An answer: ids for one-of, any-of and order; texts for blanks; {left: right} and {item: box} for
/// match and sort; a text for number, short and reflect.
using AnswerValue
    = std::variant<bool, std::string, std::vector<std::string>, std::map<std::string, std::string>>;

struct ShowQuestionFeedback {
    ShowQuestion asked;
    AnswerValue answer;
    text::Fraction points, of;
    std::vector<std::string>
        right;       ///< ids or texts, in the answer's own form («left=right» for match and sort)
    std::string say; ///< the chosen options' why, then the question's
    std::optional<module::Source> source;
};

struct ShowExercise {
    std::string step, title, situation, write;
};

struct ShowRubric {
    std::string step, title, written;
    std::vector<module::Item> rubric;
    std::string example;
};

struct ShowPractice {
    std::string step, title, text;
    std::optional<int> againDays;
};

struct ShowResult {
    std::string step, title;
    text::Fraction points, of; ///< of this try
    text::Fraction best;       ///< of all tries
    bool counts = true;        ///< towards pass
    bool again = false;        ///< tries are left
    std::optional<int> triesLeft;
    std::string band;
};

struct ShowEnd {
    std::string module, title;
    text::Fraction points, of;
    bool passed = false;
    int passPercent = 0;
};

using Show = std::variant<ShowPage, ShowStage, ShowScene, ShowChoiceFeedback, ShowQuestion,
                          ShowQuestionFeedback, ShowExercise, ShowRubric, ShowPractice, ShowResult,
                          ShowEnd>;

} // namespace minplan::play
