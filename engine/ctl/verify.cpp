#include "record/verify.h"

#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/places.h"
#include "record/backups_kept.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

struct Options {
    Acting acting;
    std::string language = "nb";
    bool quick = false;
};

std::string latestBackup(const std::filesystem::path &file, bool english)
{
    const auto backups = record::backupsOf(file);
    if (backups.empty()) {
        return english ? "none; make one with “minplanctl backup”"
                       : "ingen; lag en med «minplanctl backup»";
    }
    return backups.back().file.string();
}

int verify(const Options &options)
{
    const auto file = dataFile(options.acting.data);
    if (!options.acting.as.empty()) {
        record::Store store(file.parent_path(), record::realSurroundings());
        accessFor(store, options.acting).require(people::Right::Administration);
    }
    const auto depth = options.quick ? record::Depth::Quick : record::Depth::Full;
    const record::Verified verified = record::verify(file, depth);
    for (const record::Fault &fault : verified.faults) {
        std::cout << sentence(fault, options.language) << "\n";
    }
    const bool english = options.language == "en";
    if (verified.faults.empty()) {
        std::cout << (english ? "All is well. Events: " : "Alt er i orden. Hendelser: ")
                  << verified.events << "\n";
    }
    std::cout << (english ? "Latest backup: " : "Siste sikkerhetskopi: ")
              << latestBackup(file, english) << "\n";
    return verified.faults.empty() ? kDone : kFound;
}

} // namespace

void addVerify(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command
        = app.add_subcommand("verify", "Se etter om dataene er hele. Skriver ingenting i dem.");
    addActing(*command, options->acting);
    command->add_flag("--quick", options->quick, "Bare det som går fort.");
    command->add_option("--language", options->language, "Språket i meldingene: nb eller en.")
        ->type_name("SPRÅK")
        ->check(CLI::IsMember({"nb", "en"}));
    command->callback([options, &chosen] { chosen = [options] { return verify(*options); }; });
}

} // namespace minplan::ctl
