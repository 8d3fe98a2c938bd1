#include "ctl/command_line.h"
#include "ctl/places.h"
#include "record/store.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

int backUp(const std::string &data)
{
    const auto file = dataFile(data);
    record::Store store(file.parent_path(), record::realSurroundings());
    std::cout << store.backUp().string() << "\n";
    return kDone;
}

} // namespace

void addBackup(CLI::App &app, Chosen &chosen)
{
    auto data = std::make_shared<std::string>();
    CLI::App *command = app.add_subcommand(
        "backup", "Lag en sikkerhetskopi av dataene, også mens Min plan er åpen.");
    command->add_option("--data", *data, "Mappen med dataene.")->type_name("MAPPE");
    command->callback([data, &chosen] { chosen = [data] { return backUp(*data); }; });
}

} // namespace minplan::ctl
