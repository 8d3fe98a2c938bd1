#include "ctl/command_line.h"
#include "ctl/deliver.h"
#include "ctl/new_module.h"
#include "ctl/new_module_texts.h"
#include "module/schema.h"
#include "text/norwegian.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>

namespace minplan::ctl {

namespace {

namespace fs = std::filesystem;

struct NewOptions {
    std::string folder;
    std::string title;
    std::string language = "nb";
    std::vector<std::string> with;
};

/// A line from whoever sits there; the otherwise value for an empty one, or where nobody does.
std::string asked(const std::string &question, const std::string &otherwise)
{
    std::cerr << question << " [" << otherwise << "] " << std::flush;
    std::string line;
    if (!std::getline(std::cin, line)) {
        std::cerr << '\n';
    }
    const std::size_t last = line.find_last_not_of(" \t\r");
    line.erase(last == std::string::npos ? 0 : last + 1);
    line.erase(0, std::min(line.find_first_not_of(" \t"), line.size()));
    return line.empty() ? otherwise : line;
}

void prepare(const fs::path &folder)
{
    std::error_code error;
    if (fs::exists(folder, error)
        && (!fs::is_directory(folder, error) || !fs::is_empty(folder, error))) {
        throw Refused(folder.string() + " finnes og er ikke en tom mappe. Velg et nytt navn.");
    }
    fs::create_directories(folder, error);
    if (error) {
        throw Refused("kunne ikke lage mappen " + folder.string() + ".");
    }
}

std::set<std::string> partsOf(const NewOptions &options)
{
    if (!options.with.empty()) {
        return {options.with.begin(), options.with.end()};
    }
    return {"page", "case", "quiz"};
}

void checkTitle(const std::string &title)
{
    const bool controls = std::any_of(title.begin(), title.end(),
                                      [](char c) { return static_cast<unsigned char>(c) < ' '; });
    if (controls || title.find('<') != std::string::npos || text::holdsPersonalNumber(title)) {
        throw WrongUse("tittelen må være én linje uten «<» og uten fødselsnummer");
    }
}

int makeNew(const NewOptions &options)
{
    const fs::path folder(options.folder);
    NewModule wanted{options.title, options.language, partsOf(options)};
    const NewModuleTexts &texts = newModuleTexts(options.language);
    if (wanted.title.empty()) {
        wanted.title = asked(std::string(texts.askTitle), std::string(texts.title));
    }
    checkTitle(wanted.title);
    prepare(folder);
    deliver(newModule(wanted), (folder / "module.yaml").string());
    deliver(module::jsonSchema(), (folder / "minplan.schema.json").string());
    std::string made(texts.made);
    made.replace(made.find("{0}"), 3, (folder / "module.yaml").string());
    std::cout << made << "\n  minplanctl play " << folder.string() << '\n';
    return kDone;
}

} // namespace

void addNew(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<NewOptions>();
    CLI::App *command = app.add_subcommand("new", "Begynn på en ny modul med en liten som virker.");
    command->add_option("MAPPE", options->folder, "En ny eller tom mappe.")->required();
    command->add_option("--title", options->title, "Tittelen. Uten den blir du spurt.")
        ->type_name("TITTEL");
    command
        ->add_option("--language", options->language, "Språket du skal skrive på: nb, nn eller en.")
        ->type_name("SPRÅK")
        ->check(CLI::IsMember({"nb", "nn", "en"}));
    command
        ->add_option("--with", options->with,
                     "Slags steg, med komma mellom: page, procedure, case, quiz, exercise, "
                     "practice. Ellers page,case,quiz.")
        ->type_name("STEG")
        ->delimiter(',')
        ->check(CLI::IsMember(newModuleParts()));
    command->callback([options, &chosen] { chosen = [options] { return makeNew(*options); }; });
}

} // namespace minplan::ctl
