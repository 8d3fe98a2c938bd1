#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/places.h"

#include <CLI/CLI.hpp>

namespace minplan::ctl {

void addRebuild(CLI::App &app, Chosen &chosen)
{
    auto acting = std::make_shared<Acting>();
    CLI::App *command
        = app.add_subcommand("rebuild", "Regn ut på nytt hvor alle står, fra loggen.");
    addActing(*command, *acting);
    command->callback([acting, &chosen] {
        chosen = [acting] {
            record::Store store(dataFolder(acting->data), record::realSurroundings());
            accessFor(store, *acting).rebuild();
            return kDone;
        };
    });
}

} // namespace minplan::ctl
