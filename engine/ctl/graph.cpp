#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/deliver.h"
#include "ctl/graph_svg.h"
#include "ctl/places.h"
#include "module/case_dot.h"
#include "report/items.h"
#include "text/suggest.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

struct GraphOptions {
    std::string module;
    std::string onlyCase;
    std::string output;
    std::string modules;
    bool counts = false;
    std::string unit;
    Acting acting;
};

std::vector<module::NamedCase> casesOf(const module::Module &module)
{
    std::vector<module::NamedCase> cases;
    for (const module::Step &step : module.steps) {
        const auto *played = std::get_if<module::Case>(&step.kind);
        if (played != nullptr && !played->scenes.empty()) {
            cases.push_back({step.id, step.title, played});
        }
    }
    return cases;
}

std::vector<module::NamedCase> chosenCases(const module::Module &module, const std::string &only)
{
    std::vector<module::NamedCase> cases = casesOf(module);
    if (cases.empty()) {
        throw Refused("modulen har ingen case å tegne.");
    }
    if (only.empty()) {
        return cases;
    }
    std::vector<std::string> names;
    for (const module::NamedCase &named : cases) {
        if (named.id == only) {
            return {named};
        }
        names.push_back(named.id);
    }
    const std::string near = text::nearest(only, names);
    throw Refused("modulen har ingen case «" + only + "»."
                  + (near.empty() ? "" : " Mente du «" + near + "»?"));
}

bool wantsSvg(const std::string &output)
{
    const std::string ending = std::filesystem::path(output).extension().string();
    if (output.empty() || output == "-" || ending == ".dot" || ending == ".gv") {
        return false;
    }
    if (ending != ".svg") {
        throw WrongUse("filen må ende på .svg eller .dot");
    }
    return true;
}

module::CaseCounts countsOf(const report::CaseItems &one)
{
    module::CaseCounts counts{one.persons, {}, {}};
    for (const report::SceneItem &scene : one.scenes) {
        counts.reached[scene.id] = scene.persons;
        for (const report::ChoiceItem &choice : scene.choices) {
            counts.chosen[{scene.id, choice.choice}] = choice.persons;
        }
    }
    return counts;
}

/// Of the cases as the module has them now, where enough have played them.
module::CountsByCase countsFor(const module::Module &module, const GraphOptions &options)
{
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    record::Look look{"items"};
    if (!options.unit.empty()) {
        look.unit = unitNamed(access.units(), options.unit).id;
    }
    report::AskedModules modules([&](const std::string & /*id*/) { return &module; });
    report::AnswerTally tally(modules);
    access.answers(look, module.id, tally.sink());
    const int least = module::siteAbove(module.file.parent_path()).anonymity;
    module::CountsByCase counts;
    for (const report::CaseItems &one : report::items(tally, modules, least).cases) {
        const bool isPresent = one.key == modules.key(module.id, one.key.step, module.edition);
        if (isPresent && !one.tooFew) {
            counts[one.key.step] = countsOf(one);
        }
    }
    return counts;
}

void tellOfFew(const std::vector<module::NamedCase> &cases, const module::CountsByCase &counts)
{
    for (const module::NamedCase &named : cases) {
        if (!counts.contains(named.id)) {
            std::cerr << "minplanctl: for få har fullført «" << named.id
                      << "» til å vise hva de valgte.\n";
        }
    }
}

int graph(const GraphOptions &options)
{
    if (!options.counts && !(options.acting.as.empty() && options.unit.empty())) {
        throw WrongUse("--as og --unit hører sammen med --counts");
    }
    const bool svg = wantsSvg(options.output);
    const auto loaded = module::loadModule(findModule(options.module, options.modules));
    const auto cases = chosenCases(loaded.value, options.onlyCase);
    const std::string language = loaded.value.language;
    if (!loaded.usable()) {
        std::cerr << "minplanctl: modulen har feil, så tegningen er kanskje ikke hel. Se "
                     "«minplanctl check».\n";
    }
    module::CountsByCase counts;
    if (options.counts) {
        counts = countsFor(loaded.value, options);
        tellOfFew(cases, counts);
    }
    std::string drawn = module::casesAsDot(cases, language, counts);
    if (svg) {
        drawn = asSvg(drawn, loaded.value.title, module::casesInWords(cases, language, counts));
    }
    deliver(drawn, options.output == "-" ? std::string() : options.output);
    return kDone;
}

} // namespace

void addGraph(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<GraphOptions>();
    CLI::App *command = app.add_subcommand("graph", "Tegn casene i en modul.");
    command->add_option("MODUL", options->module, "En mappe, en fil eller id-en til en modul.")
        ->required();
    command->add_option("--case", options->onlyCase, "Bare denne casen.")->type_name("ID");
    command
        ->add_option("-o", options->output,
                     "Filen å skrive: .svg blir et bilde, .dot Graphviz. Ellers .dot rett ut.")
        ->type_name("FIL");
    command->add_option("--modules", options->modules, "Mappen å lete etter moduler i.")
        ->type_name("MAPPE");
    command->add_flag("--counts", options->counts,
                      "Skriv på hvor mange som kom til hver scene og hva de valgte, uten navn.");
    command->add_option("--unit", options->unit, "Tell bare i denne enheten og dem under den.")
        ->type_name("ENHET");
    addActing(*command, options->acting);
    command->callback([options, &chosen] { chosen = [options] { return graph(*options); }; });
}

} // namespace minplan::ctl
