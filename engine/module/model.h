#pragma once

#include "module/condition.h"
#include "module/formula.h"
#include "module/module_tests.h"
#include "text/fraction.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// A training module as its author wrote it: plain values, no behaviour. Ids are unique as
/// docs/authoring.md says; texts are Markdown without HTML; places are left behind in the findings.
namespace minplan::module {

/// A list item of plain text with the id that records hang on.
struct Item {
    std::string id;
    std::string text;
};

/// Where something is known from.
struct Source {
    std::string id;
    std::string text;
    std::string link; ///< https, or empty
};

struct Image {
    std::filesystem::path file; ///< absolute, inside the module's or content's folder
    std::string alt;
};

struct Page {
    std::string text;
    std::optional<Image> image;
};

struct Stage {
    std::string id;
    std::string title;
    std::string text;
    std::vector<Item> tasks; ///< `do`: the checklist
    std::string pitfall;
    std::string why;
    std::optional<Source> source;
};

struct Procedure {
    std::vector<Stage> stages;
};

struct Person {
    std::string id;
    std::string name;
    std::string about;
};

/// A number that choices move, clamped to [min, max].
struct Meter {
    std::string id;
    std::string title;
    int start = 0;
    int min = 0;
    int max = 0;
};

struct Choice {
    std::string id;
    std::optional<Condition> when; ///< shown only while it holds
    std::string text;
    std::map<std::string, int> add; ///< meter → change
    std::string feedback;
    std::string go; ///< the next scene
};

struct Line {
    std::string who; ///< a person's id
    std::string text;
};

enum class Ending { Good, Mixed, Poor };

/// A scene has exactly one of choices, go, end.
struct Scene {
    std::string id;
    std::string text;
    std::vector<Line> say;
    std::string ask;
    std::vector<Choice> choices;
    std::string go;
    std::optional<Ending> end;
    std::string debrief;
    std::optional<Image> image;
};

struct Case {
    std::vector<Person> people;
    std::vector<Meter> meters;
    std::string start;
    std::vector<Scene> scenes;
};

struct Option {
    std::string id;
    std::string text;
    bool right = false;
    std::string why;
    std::string misconception; ///< `because`
};

struct OneOf {
    std::vector<Option> options;
};
struct AnyOf {
    std::vector<Option> options;
};
struct TrueOrFalse {
    std::string statement;
    bool is = false;
};
/// left and right by place; pairs with the same text on the right share the right-hand item.
struct Match {
    std::vector<Item> left;
    std::vector<Item> right; ///< right[i] belongs to left[i]
    std::vector<Item> with;  ///< extra right-hand sides
};
struct Order {
    std::vector<Item> items; ///< in right order
};
struct Box {
    Item box;
    std::vector<Item> items;
};
struct Sort {
    std::vector<Box> boxes;
};
struct Blanks {
    std::string text;                               ///< with {{1}}, {{2}} where the blanks stand
    std::vector<std::vector<std::string>> accepted; ///< per blank, the first is shown as right
};
struct Number {
    text::Fraction is;
    text::Fraction within;
    std::string unit;
    std::string isName{}; ///< the parameter of `let` that `is` comes from, or empty
};
struct Short {
    std::vector<std::string> accepted;
};
struct Reflect {
    int atLeastWords = 0;
};

using QuestionKind
    = std::variant<OneOf, AnyOf, TrueOrFalse, Match, Order, Sort, Blanks, Number, Short, Reflect>;

/// How an edit bears on those who were through with what was edited.
enum class Change { Cosmetic, Clarifies, ChangesAnswer };

/// What the author says of edits of a step or question that is in use.
struct History {
    std::vector<std::string> was;  ///< the ids it had before
    std::map<int, Change> changed; ///< edition of the module → what that edition did to it
};

/// The numbers from, from + step … up to `to`.
struct Range {
    text::Fraction from, to, step;
};

/// A number of a question that is drawn, or reckoned from others.
struct Parameter {
    std::string name;
    std::variant<Range, Formula> value;
};

struct Question {
    std::string id;
    std::string bank;      ///< the bank it came from («questions/roller»), or empty
    std::string objective; ///< an objective's id, or empty
    std::string ask;
    std::string why;
    std::optional<Source> source;
    std::string hint;
    text::Fraction points = 1; ///< 0 for reflect
    QuestionKind kind;
    std::vector<Parameter> let; ///< each after those it is reckoned from
    History history;
};

enum class Measures { Nothing, Before, After };
enum class FeedbackWhen { Each, End, None };

struct Quiz {
    Measures measures = Measures::Nothing;
    std::optional<int> draw; ///< of all; neither: all
    std::map<std::string, int>
        drawPerBank; ///< bank → how many; questions of no named bank are all asked
    bool preferUnseen = false;
    bool shuffle = false;
    FeedbackWhen feedback = FeedbackWhen::Each;
    bool confidence = false;
    std::optional<int> attempts;      ///< tries; none: no limit
    std::map<int, std::string> bands; ///< from this percentage up → what is said
    std::vector<Question> questions;
};

struct Exercise {
    std::string situation;
    std::string write;
    std::vector<Item> rubric;
    std::string example;
};

struct Practice {
    std::string text;
    std::optional<int> againDays;
};

using StepKind = std::variant<Page, Procedure, Case, Quiz, Exercise, Practice>;

struct Step {
    std::string id;
    std::string title;
    std::string objective;
    StepKind kind;
    History history{};
    std::string use{};         ///< the file it came from («procedures/mal»), or empty
    bool titleFromUse = false; ///< that file's title, for want of its own
};

/// A word of the glossary and what it means.
struct Term {
    std::string id;
    std::string term;
    std::string text;
};

struct Module {
    std::string id;
    int edition = 1;
    std::string title;
    std::string language = "nb"; ///< as written, or as shown: see loadModuleIn()
    std::string summary;
    int minutes = 0;
    std::vector<std::string> audience;
    std::vector<Item> objectives;
    std::vector<std::string> required; ///< `requires`: modules to pass first
    int passPercent = 80;
    std::optional<int> validMonths;
    std::vector<Source> sources;
    std::vector<Step> steps;
    std::vector<ModuleTest> tests;
    std::vector<Term> terms;                           ///< the glossary that its texts refer to
    std::map<std::string, std::filesystem::path> used; ///< «questions/roller» → the file it is
    std::filesystem::path file;
};

/// When a course should be done: a date (ISO) or days after it was assigned.
struct Due {
    std::string date;
    std::optional<int> withinDays;
};

struct Course {
    std::string id;
    int edition = 1;
    std::string title;
    std::string language = "nb";
    std::vector<std::string> modules; ///< in order
    std::optional<Due> due;
    std::string certificateTitle;
    std::string certificateText;
    std::filesystem::path file;
};

/// The step's kind as written in the file: «page», «procedure», «case» …
[[nodiscard]] std::string_view kindName(const StepKind &kind);
/// The question's kind as written in the file: «one-of» …
[[nodiscard]] std::string_view kindName(const QuestionKind &kind);
/// Null when there is none.
[[nodiscard]] const Step *findStep(const Module &module, std::string_view id);

} // namespace minplan::module
