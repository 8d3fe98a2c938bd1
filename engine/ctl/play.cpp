#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/findings_out.h"
#include "ctl/places.h"
#include "ctl/play_json.h"
#include "ctl/play_terminal.h"
#include "module/load.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace minplan::ctl {

namespace {

struct PlayOptions {
    std::string module;
    bool json = false;
    std::string data;
    std::string person;
    std::optional<std::uint64_t> seed;
    std::string modules;
};

std::string languageOf(const module::Module &module)
{
    return module.language == "en" ? "en" : "nb";
}

/// Who the answers belong to: known by id or name, or new.
std::string personFor(record::Store &store, const std::string &idOrName)
{
    if (const auto known = store.findPerson(idOrName)) {
        refuseWhoLeft(*known);
        return known->id;
    }
    if (people::checkName(idOrName) != people::NameFault::None) {
        throw Refused("«" + idOrName
                      + "» kan ikke være et navn: det må ha 1–80 tegn og ikke være et "
                        "fødselsnummer.");
    }
    people::Person person;
    person.name = idOrName;
    return store.addPerson(person).id;
}

void converse(Session &session, const module::Module &module, bool json)
{
    if (json) {
        playJson(session, languageOf(module), std::cin, std::cout);
        return;
    }
    playInTerminal(session, module.terms, std::cin, std::cout);
}

int broken(const module::Loaded<module::Module> &loaded, bool json)
{
    const std::string language = languageOf(loaded.value);
    if (!json) {
        printFindings(std::cout, loaded.findings, loaded.sources, language);
        return kFound;
    }
    auto findings = nlohmann::ordered_json::array();
    for (const text::Finding &finding : loaded.findings) {
        findings.push_back(toJson(finding, language));
    }
    std::cout << findings.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
    return kFound;
}

int play(const PlayOptions &options)
{
    if (!options.data.empty() && options.person.empty()) {
        throw WrongUse("si hvem svarene tilhører med --as NAVN når --data er med");
    }
    const module::Site site = siteFor(options.module, options.modules);
    const auto loaded
        = module::loadModuleIn(findModule(options.module, options.modules), "", &site);
    if (!loaded.usable()) {
        return broken(loaded, options.json);
    }
    const record::Surroundings surroundings = record::realSurroundings();
    const std::uint64_t seed = options.seed ? *options.seed : surroundings.random();
    if (options.person.empty()) {
        Session session(loaded.value, seed, nullptr);
        converse(session, loaded.value, options.json);
        return kDone;
    }
    record::Store store(dataFolder(options.data), surroundings);
    const Recording recording{store, personFor(store, options.person)};
    Session session(loaded.value, seed, &recording);
    converse(session, loaded.value, options.json);
    return kDone;
}

} // namespace

void addPlay(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<PlayOptions>();
    CLI::App *command = app.add_subcommand("play", "Ta en modul her i terminalen.");
    command->add_option("MODUL", options->module, "En mappe, en fil eller id-en til en modul.")
        ->required();
    command->add_flag("--json", options->json, "Snakk i linjer av JSON, for programmer.");
    command->add_option("--data", options->data, "Ta vare på svarene i denne mappen.")
        ->type_name("MAPPE");
    command
        ->add_option("--as", options->person,
                     "Hvem svarene tilhører: navn eller id. Ukjente navn legges til.")
        ->type_name("NAVN");
    command->add_option("--seed", options->seed, "Trekk og stokk likt hver gang.");
    command->add_option("--modules", options->modules, "Mappen å lete etter moduler i.")
        ->type_name("MAPPE");
    command->callback([options, &chosen] { chosen = [options] { return play(*options); }; });
}

} // namespace minplan::ctl
