#include "module/keys.h"
#include "module/library.h"
#include "module/measuring.h"
#include "module/read_tests.h"
#include "module/steps.h"
#include "module/values.h"

#include <algorithm>
#include <array>

namespace minplan::module {

namespace fs = std::filesystem;

namespace {

void readObjectives(Reading &reading, const Field &field, Module &module, Names &names)
{
    if (holdsDamage(field.value)) {
        names.objectives.setIncomplete();
    }
    module.objectives = readItems(reading, field);
    for (const Item &item : module.objectives) {
        // readItems() has reported what stands twice.
        if (!names.objectives.has(item.id)) {
            names.objectives.claim(reading, item.id, field.value);
        }
    }
}

/// Whether the folder holds the module of that id: folders are mostly called as their modules, and
/// then the others need not be opened to find it.
bool isModuleAt(const fs::path &folder, const std::string &id)
{
    const FirstEntry first = readFirstEntry(folder / "module.yaml");
    return first.key == "module" && first.value == id;
}

/// Modules stand beside each other in their course's folder.
void readRequired(Reading &reading, const Field &field, Module &module)
{
    const fs::path course = module.file.parent_path().parent_path();
    Ids beside;
    bool looked = false;
    for (const Field &item : itemsOf(reading, field)) {
        const std::string id = readId(reading, item);
        if (id.empty()) {
            continue;
        }
        if (id == module.id) {
            reading.add(kinds::requiresItself, item.value, {id});
            continue;
        }
        if (isModuleAt(course / id, id)) {
            module.required.push_back(id);
            continue;
        }
        if (!looked) {
            for (const auto &[known, file] : modulesIn(course)) {
                if (known != module.id) {
                    beside.claim(reading, known, reading.root());
                }
            }
            looked = true;
        }
        if (beside.check(reading, kinds::unknownRequired, id, item.value)) {
            module.required.push_back(id);
        }
    }
}

bool counts(const Step &step)
{
    const auto *quiz = std::get_if<Quiz>(&step.kind);
    return quiz != nullptr && quiz->measures != Measures::Before;
}

/// Stands at the «measures» of the quiz before.
void checkMeasuring(Reading &reading, const Field &steps, const Module &module)
{
    constexpr std::array<std::string_view, 1> quizKey{"quiz"};
    constexpr std::array<std::string_view, 1> measuresKey{"measures"};
    const std::optional<Measuring> measuring = measuringOf(module);
    if (!measuring || (measuring->uneven.empty() && !measuring->questions.empty())) {
        return;
    }
    for (const Field &item : itemsOf(reading, steps)) {
        if (firstOf(item.value, quizKey).value.text() == measuring->before) {
            const std::string bank = measuring->uneven.empty() ? "" : *measuring->uneven.rbegin();
            reading.add(kinds::measuredUnevenly, firstOf(item.value, measuresKey).key,
                        {measuring->before, measuring->after, bank});
        }
    }
}

void readSteps(Loading &loading, const Fields &fields, const Names &names, Module &module)
{
    Reading &reading = fields.reading();
    Ids stepIds;
    Ids questions;
    std::vector<const Bank *> banks;
    FormerIds formerSteps;
    FormerIds formerQuestions;
    StepContext context{reading, loading, names, questions, formerSteps, formerQuestions, banks};
    const Field list = fields["steps"];
    bool whole = list.value.is(NodeKind::List);
    for (const Field &item : someItemsOf(reading, list)) {
        std::optional<Step> step = readStep(context, item, stepIds);
        whole = whole && step.has_value();
        if (step) {
            module.steps.push_back(std::move(*step));
        }
    }
    formerSteps.check(stepIds);
    formerQuestions.check(questions);
    const bool counted = std::any_of(module.steps.begin(), module.steps.end(), counts);
    if (fields.has("pass") && whole && !counted) {
        reading.add(kinds::passWithoutQuiz, fields["pass"].key);
    }
    if (whole && !text::hasErrors(loading.findings())) {
        checkMeasuring(reading, list, module);
    }
}

} // namespace

Module readModule(Loading &loading, Reading &reading, const fs::path &file)
{
    const Fields fields(reading, reading.root(), keys::module, reading.root().first().following());
    Module module;
    module.file = file;
    module.id = readId(reading, fields["module"]);
    module.edition = readWhole(reading, fields["edition"], 1, 100000).value_or(1);
    module.title = readText(reading, fields["title"]);
    module.language = readLanguage(reading, fields["language"]);
    module.summary = readText(reading, fields["summary"]);
    module.minutes = readWhole(reading, fields["minutes"], 1, 1000).value_or(0);
    module.audience = readTexts(reading, fields["audience"]);
    Names names;
    names.edition = module.edition;
    readObjectives(reading, fields["objectives"], module, names);
    readRequired(reading, fields["requires"], module);
    module.passPercent = readPercent(reading, fields["pass"]).value_or(80);
    module.validMonths = readMonths(reading, fields["valid"]);
    readSources(reading, fields["sources"], names);
    readSteps(loading, fields, names, module);
    const Field tests = fields["tests"];
    // A question, step or choice lost to a fault is not unknown.
    const bool sound = !reading.keysLost() && !text::hasErrors(loading.findings());
    const auto lost = [&](std::string_view name) {
        return !sound && loading.mayHide(name, reading, tests.value);
    };
    module.tests = readTests(reading, tests, module, names, lost);
    module.sources = std::move(names.sources);
    loading.checkTerms();
    module.terms = loading.terms();
    module.used = loading.used();
    return module;
}

} // namespace minplan::module
