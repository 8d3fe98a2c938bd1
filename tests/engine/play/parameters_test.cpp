#include "module/parameters.h"
#include "module_builder.h"

#include <doctest/doctest.h>

#include <functional>

using namespace minplan;
using namespace minplan::tests;
using namespace minplan::play;
using Ids = std::vector<std::string>;
using module::Module;
using module::Parameter;
using module::Range;
using text::Fraction;

namespace {

Parameter reckonedFrom(const std::string &name, const std::string &formula)
{
    return {name, module::parseFormula(formula).formula};
}

/// «Brukeren veier {vekt} kg …», half a milligram for each kilogram.
Module doses(const std::string &formula = "vekt * 0.5", const std::string &language = "nb")
{
    module::Number number{0, 0, "mg", "dose"};
    module::Question dose = question("dose", number);
    dose.let = {{"vekt", Range{55, 65, 5}}, reckonedFrom("dose", formula)};
    dose.ask = "Brukeren veier {vekt} kg.";
    dose.why = "Svaret er {dose} mg.";
    module::Question pick = question("velg", module::OneOf{options({"+riktig", "-galt"})});
    pick.let = {{"vekt", Range{55, 65, 5}}, reckonedFrom("dose", formula)};
    auto &choices = std::get<module::OneOf>(pick.kind).options;
    choices[0].text = "{dose} mg";
    choices[1].text = "{vekt} mg";
    choices[1].why = "{vekt} er vekten.";
    Module module = moduleOf({quiz("q", quizOf({dose, pick}))});
    module.language = language;
    return module;
}

/// A begun attempt whose questions were drawn with these values.
Event begunWith(const Module &module, const std::string &weight, const std::string &dose)
{
    Event begun = Attempt::begin(module, {});
    for (nlohmann::json &drawn : begun.body["quizzes"]["q"]) {
        drawn["values"] = {{"vekt", weight}, {"dose", dose}};
    }
    return begun;
}

ShowQuestion asked(const Attempt &attempt)
{
    return std::get<ShowQuestion>(attempt.show());
}

} // namespace

TEST_CASE("the numbers drawn stand in the first event as decimal text")
{
    bool half = false;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const Event begun = Attempt::begin(doses(), {seed, {}, {}});
        const auto values = begun.body["quizzes"]["q"][0]["values"];
        const auto weight = text::decimal(values["vekt"].get<std::string>());
        const auto dose = text::decimal(values["dose"].get<std::string>());
        REQUIRE(weight);
        REQUIRE(dose);
        CHECK((*weight == 55 || *weight == 60 || *weight == 65));
        CHECK(*dose == *weight * Fraction(1, 2));
        half = half || values["dose"] == "32.5";
    }
    CHECK(half);
}

TEST_CASE("every text of a question is shown with its numbers and a decimal comma")
{
    const Module module = doses();
    Attempt attempt(module, std::vector{begunWith(module, "65", "32.5")});
    CHECK(asked(attempt).ask == "Brukeren veier 65 kg.");
    const auto events
        = std::get<std::vector<Event>>(attempt.reply(Answer{std::string("32,5 mg"), {}}));
    CHECK(events.front().body["points"] == "1");
    CHECK(events.front().body["ask"] == "Brukeren veier 65 kg.");
    attempt.apply(events.front());
    const auto feedback = std::get<ShowQuestionFeedback>(attempt.show());
    CHECK(feedback.say == "Svaret er 32,5 mg.");
    CHECK(feedback.right == Ids{"32,5"});
    attempt.apply(std::get<std::vector<Event>>(attempt.reply(GoNext{})).front());
    CHECK(asked(attempt).options[0].text == "32,5 mg");
    CHECK(asked(attempt).options[0].id == "riktig");
    attempt.apply(std::get<std::vector<Event>>(attempt.reply(Answer{Ids{"galt"}, {}})).front());
    CHECK(std::get<ShowQuestionFeedback>(attempt.show()).say == "65 er vekten.");
}

TEST_CASE("an answer is judged by the numbers drawn, with comma or point")
{
    const Module module = doses();
    const std::vector<std::pair<std::string, std::string>> answers{
        {"32.5", "1"}, {"32,5", "1"}, {"32", "0"}, {"30", "0"}};
    for (const auto &[answer, points] : answers) {
        CAPTURE(answer);
        const Attempt attempt(module, std::vector{begunWith(module, "65", "32.5")});
        const auto events = std::get<std::vector<Event>>(attempt.reply(Answer{answer, {}}));
        CHECK(events.front().body["points"] == points);
    }
}

TEST_CASE("numbers in an English module have a decimal point")
{
    const Module module = doses("vekt * 0.5", "en");
    Attempt attempt(module, std::vector{begunWith(module, "65", "32.5")});
    attempt.apply(
        std::get<std::vector<Event>>(attempt.reply(Answer{std::string("32.5"), {}})).front());
    CHECK(std::get<ShowQuestionFeedback>(attempt.show()).say == "Svaret er 32.5 mg.");
}

namespace {

module::Question &doseIn(Module &module)
{
    return std::get<module::Quiz>(module.steps[0].kind).questions[0];
}

void setFormula(Module &module, const std::string &formula)
{
    doseIn(module).let[1] = reckonedFrom("dose", formula);
}

void changeAnswer(Module &module)
{
    module.edition = 2;
    doseIn(module).history.changed[2] = module::Change::ChangesAnswer;
}

/// What the author does to a module in use, and what the learner in the middle of it meets, whose
/// weight was drawn as 65.
struct Edit {
    const char *what;
    std::function<void(Module &)> make;
    const char *ask;
    const char *right;
};

const std::vector<Edit> kEdits{
    {"nothing", [](Module &) {}, "Brukeren veier 65 kg.", "32,5"},
    {"the range moves",
     [](Module &m) {
         doseIn(m).let[0].value = Range{1, 9, 1};
     },
     "Brukeren veier 65 kg.", "32,5"},
    {"the formula changes and nobody says so", [](Module &m) { setFormula(m, "vekt * 2"); },
     "Brukeren veier 65 kg.", "32,5"},
    {"the formula changes, and so the answer",
     [](Module &m) {
         setFormula(m, "vekt * 2");
         changeAnswer(m);
     },
     "Brukeren veier 65 kg.", "130"},
    {"range and answer change",
     [](Module &m) {
         doseIn(m).let[0].value = Range{1, 9, 1};
         setFormula(m, "vekt + 1");
         changeAnswer(m);
     },
     "Brukeren veier 65 kg.", "66"},
    {"the text changes", [](Module &m) { doseIn(m).ask = "{vekt} kg, hvor mye?"; },
     "65 kg, hvor mye?", "32,5"},
    {"a formula and a range are added",
     [](Module &m) {
         doseIn(m).let.push_back({"antall", Range{3, 9, 3}});
         doseIn(m).let.push_back(reckonedFrom("alt", "dose * antall"));
         doseIn(m).ask = "{vekt} kg, {antall} ganger, {alt} mg";
     },
     "65 kg, 3 ganger, 97,5 mg", "32,5"},
    {"a name changes",
     [](Module &m) {
         doseIn(m).let = {{"kilo", Range{70, 80, 5}}, reckonedFrom("dose", "kilo * 0.5")};
         doseIn(m).ask = "Brukeren veier {kilo} kg.";
     },
     "Brukeren veier 70 kg.", "32,5"},
    {"the question is renamed",
     [](Module &m) {
         doseIn(m).id = "dosen";
         doseIn(m).history.was = {"dose"};
     },
     "Brukeren veier 65 kg.", "32,5"},
    {"quiz and question are renamed and the formula changed",
     [](Module &m) {
         doseIn(m).id = "dosen";
         doseIn(m).history.was = {"dose"};
         m.steps[0].id = "prove";
         m.steps[0].history.was = {"q"};
         setFormula(m, "vekt * 2");
         changeAnswer(m);
     },
     "Brukeren veier 65 kg.", "130"},
    {"the numbers are drawn no more",
     [](Module &m) {
         doseIn(m).let.clear();
         doseIn(m).ask = "Brukeren veier 80 kg.";
         doseIn(m).kind = module::Number{40, 0, "mg", {}};
     },
     "Brukeren veier 80 kg.", "40"},
};

} // namespace

TEST_CASE("the numbers drawn stand through an edit of every kind")
{
    const Module old = doses();
    for (const Edit &edit : kEdits) {
        CAPTURE(edit.what);
        Module edited = doses();
        edit.make(edited);
        const Attempt attempt(edited, std::vector{begunWith(old, "65", "32.5")});
        CHECK(asked(attempt).ask == edit.ask);
        const auto given = attempt.reply(Answer{std::string(edit.right), {}});
        REQUIRE(std::holds_alternative<std::vector<Event>>(given));
        CHECK(std::get<std::vector<Event>>(given).front().body["points"] == "1");
    }
}

TEST_CASE("values that are no numbers, or gone, break nothing")
{
    const Module module = doses();
    for (const char *weight : {"", "mye", "1e9", "65/2"}) {
        CAPTURE(weight);
        Event begun = begunWith(module, weight, weight);
        begun.body["quizzes"]["q"][0]["values"]["vekt"] = 65;
        Attempt attempt(module, std::vector{begun});
        const auto events
            = std::get<std::vector<Event>>(attempt.reply(Answer{std::string("1"), {}}));
        CHECK(events.front().body["points"] == "0");
    }
}
