#include "edits.h"

#include "module_builder.h"

#include <algorithm>

namespace minplan::tests {

namespace {

using module::Change;
using module::Module;
using module::Question;
using module::Quiz;

module::Scene scene(const std::string &id, const std::string &text)
{
    module::Scene made;
    made.id = id;
    made.text = text;
    return made;
}

module::Case talk()
{
    module::Case kind;
    kind.start = "kaia";
    module::Scene first = scene("kaia", "Hjemme hos Arne.");
    for (const char *id : {"spor", "trapp"}) {
        module::Choice choice;
        choice.id = id;
        choice.text = id;
        choice.feedback = "Han lyser opp.";
        choice.go = "hans-ord";
        first.choices.push_back(choice);
    }
    module::Scene last = scene("hans-ord", "Dere skriver ned det han sa.");
    last.end = module::Ending::Good;
    kind.scenes = {first, last};
    return kind;
}

Quiz &testOf(Module &module)
{
    return std::get<Quiz>(module.steps[3].kind);
}

Question &q2(Module &module)
{
    return testOf(module).questions[1];
}

std::vector<module::Option> &optionsOfQ2(Module &module)
{
    return std::get<module::OneOf>(q2(module).kind).options;
}

module::Case &caseOf(Module &module)
{
    return std::get<module::Case>(module.steps[2].kind);
}

void rename(std::string &id, module::History &history, const std::string &to)
{
    history.was.push_back(id);
    id = to;
}

auto changed(std::size_t step, Change how)
{
    return [step, how](Module &module) {
        module.edition = 2;
        module.steps[step].history.changed[2] = how;
    };
}

} // namespace

Module published()
{
    Quiz test = quizOf({oneOf("q1"), oneOf("q2"), oneOf("q3")});
    test.feedback = module::FeedbackWhen::None;
    return moduleOf({page("hei"), procedure("sett", {"forbered", "skriv"}),
                     caseStep("samtale", talk()), quiz("test", test), exercise("mal"),
                     practice("prov")});
}

std::function<void(Module &)> changedQ2(Change how)
{
    return [how](Module &module) {
        module.edition = 2;
        q2(module).history.changed[2] = how;
    };
}

const std::vector<Edit> &edits()
{
    static const std::vector<Edit> kEdits{
        {"nothing", 7, [](Module &) {}, "question q2 2 of 3"},
        {"a page read is renamed", 1,
         [](Module &m) { rename(m.steps[0].id, m.steps[0].history, "velkommen"); },
         "stage sett/forbered"},
        {"a page read is renamed and nobody says so", 1,
         [](Module &m) { m.steps[0].id = "velkommen"; }, "page velkommen"},
        {"a procedure under way is renamed", 2,
         [](Module &m) { rename(m.steps[1].id, m.steps[1].history, "sett-sammen"); },
         "stage sett-sammen/skriv"},
        {"a case under way is renamed", 5,
         [](Module &m) { rename(m.steps[2].id, m.steps[2].history, "arne"); },
         "scene arne/hans-ord"},
        {"a quiz under way is renamed", 8,
         [](Module &m) { rename(m.steps[3].id, m.steps[3].history, "prove"); },
         "question q3 3 of 3"},
        {"an exercise written is renamed", 11,
         [](Module &m) { rename(m.steps[4].id, m.steps[4].history, "mitt-mal"); },
         "rubric mitt-mal"},
        {"a question answered is renamed", 8,
         [](Module &m) { rename(q2(m).id, q2(m).history, "q2b"); }, "question q3 3 of 3"},
        {"a question still to come is renamed", 7,
         [](Module &m) { rename(q2(m).id, q2(m).history, "q2b"); }, "question q2b 2 of 3"},
        {"quiz and question are renamed at once", 9,
         [](Module &m) {
             rename(m.steps[3].id, m.steps[3].history, "prove");
             rename(q2(m).id, q2(m).history, "q2b");
         },
         "result 2 of 3"},
        {"a step is renamed for the second time", 1,
         [](Module &m) {
             rename(m.steps[0].id, m.steps[0].history, "god-dag");
             rename(m.steps[0].id, m.steps[0].history, "velkommen");
         },
         "stage sett/forbered"},
        {"a step done is removed", 3, [](Module &m) { m.steps.erase(m.steps.begin()); },
         "scene samtale/kaia"},
        {"the step under way is removed", 2, [](Module &m) { m.steps.erase(m.steps.begin() + 1); },
         "scene samtale/kaia"},
        {"a step is added before what is done", 3,
         [](Module &m) { m.steps.insert(m.steps.begin(), page("ny")); }, "page ny"},
        {"steps change places", 1, [](Module &m) { std::swap(m.steps[1], m.steps[4]); },
         "exercise mal"},
        {"a page read becomes a practice", 1, [](Module &m) { m.steps[1] = practice("sett"); },
         "practice sett"},
        {"a procedure under way becomes a page", 2, [](Module &m) { m.steps[1] = page("sett"); },
         "page sett"},
        {"a stage done is removed", 2,
         [](Module &m) {
             auto &stages = std::get<module::Procedure>(m.steps[1].kind).stages;
             stages.erase(stages.begin());
         },
         "stage sett/skriv"},
        {"a stage is renamed", 2,
         [](Module &m) {
             std::get<module::Procedure>(m.steps[1].kind).stages[0].id = "forberedelse";
         },
         "stage sett/forberedelse"},
        {"the scene under way is removed", 5,
         [](Module &m) {
             caseOf(m).scenes[1].id = "slutt";
             caseOf(m).scenes[0].choices[0].go = "slutt";
         },
         "scene samtale/kaia"},
        {"the first scene is removed", 3,
         [](Module &m) { caseOf(m).scenes.erase(caseOf(m).scenes.begin()); },
         "scene samtale/hans-ord"},
        {"the choice made is removed", 4,
         [](Module &m) { caseOf(m).scenes[0].choices.erase(caseOf(m).scenes[0].choices.begin()); },
         "scene samtale/hans-ord"},
        {"the choice made is renamed", 4,
         [](Module &m) { caseOf(m).scenes[0].choices[0].id = "spor-mer"; },
         "scene samtale/hans-ord"},
        {"a question answered is removed", 9,
         [](Module &m) {
             std::erase_if(testOf(m).questions, [](auto &q) { return q.id == "q2"; });
         },
         "result 2 of 2"},
        {"a question still to come is removed", 7,
         [](Module &m) {
             std::erase_if(testOf(m).questions, [](auto &q) { return q.id == "q2"; });
         },
         "question q3 2 of 2"},
        {"a question is added", 7,
         [](Module &m) { testOf(m).questions.insert(testOf(m).questions.begin(), oneOf("q0")); },
         "question q2 2 of 3"},
        {"questions change places", 7,
         [](Module &m) { std::swap(testOf(m).questions[0], testOf(m).questions[2]); },
         "question q2 2 of 3"},
        {"a question answered becomes of another kind", 8,
         [](Module &m) {
             q2(m).kind = module::TrueOrFalse{"Tekst.", true};
         },
         "question q2 2 of 3"},
        {"a question becomes of another kind after the result", 10,
         [](Module &m) {
             q2(m).kind = module::TrueOrFalse{"Tekst.", true};
         },
         "question q2 2 of 3"},
        {"the option picked is removed", 9,
         [](Module &m) { optionsOfQ2(m).erase(optionsOfQ2(m).begin() + 1); }, "result 2 of 3"},
        {"an option is added", 9,
         [](Module &m) {
             optionsOfQ2(m).push_back({"aldri", "Aldri", false, {}, {}});
         },
         "result 2 of 3"},
        {"an option is worded anew", 9, [](Module &m) { optionsOfQ2(m)[0].text = "Ja, alltid"; },
         "result 2 of 3"},
        {"the quiz draws fewer", 7, [](Module &m) { testOf(m).draw = 1; }, "question q2 2 of 3"},
        {"a question gives more points", 9, [](Module &m) { q2(m).points = 5; }, "result 2 of 3"},
        {"tries are limited", 9, [](Module &m) { testOf(m).attempts = 1; }, "result 2 of 3"},
        {"feedback comes with each", 8,
         [](Module &m) { testOf(m).feedback = module::FeedbackWhen::Each; }, "feedback q1"},
        {"the edition is raised", 8, [](Module &m) { m.edition = 2; }, "question q3 3 of 3"},
        {"a question changes in looks", 8, changedQ2(Change::Cosmetic), "question q3 3 of 3"},
        {"a question is made clearer", 8, changedQ2(Change::Clarifies), "question q3 3 of 3"},
        {"a question changes its answer", 8, changedQ2(Change::ChangesAnswer),
         "question q2 2 of 3"},
        {"a question changes its answer after the result", 13, changedQ2(Change::ChangesAnswer),
         "end"},
        {"a question changes its answer while the exercise is written", 11,
         changedQ2(Change::ChangesAnswer), "question q2 2 of 3"},
        {"a question changes its answer in an edition to come", 8,
         [](Module &m) { q2(m).history.changed[2] = Change::ChangesAnswer; }, "question q3 3 of 3"},
        {"a question is renamed and changes its answer", 8,
         [](Module &m) {
             changedQ2(Change::ChangesAnswer)(m);
             rename(q2(m).id, q2(m).history, "q2b");
         },
         "question q2b 2 of 3"},
        {"a page changes in looks", 1, changed(0, Change::Cosmetic), "stage sett/forbered"},
        {"a page is made clearer", 1, changed(0, Change::Clarifies), "stage sett/forbered"},
        {"a page changes its answer", 1, changed(0, Change::ChangesAnswer), "page hei"},
        {"a procedure changes its answer", 2, changed(1, Change::ChangesAnswer),
         "stage sett/forbered"},
        {"a case changes its answer", 6, changed(2, Change::ChangesAnswer), "scene samtale/kaia"},
        {"a quiz changes its answer", 10, changed(3, Change::ChangesAnswer), "question q1 1 of 3"},
        {"an exercise changes its answer", 12, changed(4, Change::ChangesAnswer), "exercise mal"},
    };
    return kEdits;
}

} // namespace minplan::tests
