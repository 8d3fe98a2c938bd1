#include "module/schema.h"

#include "ctl/command_line.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

void addSchema(CLI::App &app, Chosen &chosen)
{
    CLI::App *command
        = app.add_subcommand("schema", "Skriv formatet som JSON Schema, for teksteditorer.");
    command->callback([&chosen] {
        chosen = [] {
            std::cout << module::jsonSchema();
            return kDone;
        };
    });
}

} // namespace minplan::ctl
