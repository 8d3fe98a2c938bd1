#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/places.h"
#include "record/store.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

int backUp(const Acting &acting)
{
    const auto file = dataFile(acting.data);
    record::Store store(file.parent_path(), record::realSurroundings());
    std::cout << accessFor(store, acting).backUp().string() << "\n";
    return kDone;
}

} // namespace

void addBackup(CLI::App &app, Chosen &chosen)
{
    auto acting = std::make_shared<Acting>();
    CLI::App *command = app.add_subcommand(
        "backup", "Lag en sikkerhetskopi av dataene, også mens Min plan er åpen.");
    addActing(*command, *acting);
    command->callback([acting, &chosen] { chosen = [acting] { return backUp(*acting); }; });
}

} // namespace minplan::ctl
