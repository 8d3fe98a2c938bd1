#include "record/verify.h"

#include "ctl/command_line.h"
#include "ctl/places.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

struct Options {
    std::string data;
    std::string language = "nb";
    bool quick = false;
};

int verify(const Options &options)
{
    const auto file = dataFile(options.data);
    const auto depth = options.quick ? record::Depth::Quick : record::Depth::Full;
    const record::Verified verified = record::verify(file, depth);
    for (const record::Fault &fault : verified.faults) {
        std::cout << sentence(fault, options.language) << "\n";
    }
    if (!verified.faults.empty()) {
        return kFound;
    }
    std::cout << (options.language == "en" ? "All is well. Events: "
                                           : "Alt er i orden. Hendelser: ")
              << verified.events << "\n";
    return kDone;
}

} // namespace

void addVerify(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command
        = app.add_subcommand("verify", "Se etter om dataene er hele. Skriver ingenting i dem.");
    command->add_option("--data", options->data, "Mappen med dataene.")->type_name("MAPPE");
    command->add_flag("--quick", options->quick, "Bare det som går fort.");
    command->add_option("--language", options->language, "Språket i meldingene: nb eller en.")
        ->type_name("SPRÅK")
        ->check(CLI::IsMember({"nb", "en"}));
    command->callback([options, &chosen] { chosen = [options] { return verify(*options); }; });
}

} // namespace minplan::ctl
