#include "ctl/command_line.h"
#include "ctl/places.h"
#include "record/store.h"

#include <CLI/CLI.hpp>

namespace minplan::ctl {

void addRebuild(CLI::App &app, Chosen &chosen)
{
    auto data = std::make_shared<std::string>();
    CLI::App *command
        = app.add_subcommand("rebuild", "Regn ut på nytt hvor alle står, fra loggen.");
    command->add_option("--data", *data, "Mappen med dataene.")->type_name("MAPPE");
    command->callback([data, &chosen] {
        chosen = [data] {
            record::Store(dataFolder(*data), record::realSurroundings()).rebuild();
            return kDone;
        };
    });
}

} // namespace minplan::ctl
