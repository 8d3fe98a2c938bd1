#include "ctl/command_line.h"
#include "ctl/deliver.h"
#include "ctl/graph_svg.h"
#include "ctl/places.h"
#include "module/case_dot.h"
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

int graph(const GraphOptions &options)
{
    const bool svg = wantsSvg(options.output);
    const auto loaded = module::loadModule(findModule(options.module, options.modules));
    const auto cases = chosenCases(loaded.value, options.onlyCase);
    const std::string language = loaded.value.language;
    if (!loaded.usable()) {
        std::cerr << "minplanctl: modulen har feil, så tegningen er kanskje ikke hel. Se "
                     "«minplanctl check».\n";
    }
    std::string drawn = module::casesAsDot(cases, language);
    if (svg) {
        drawn = asSvg(drawn, loaded.value.title, module::casesInWords(cases, language));
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
    command->callback([options, &chosen] { chosen = [options] { return graph(*options); }; });
}

} // namespace minplan::ctl
