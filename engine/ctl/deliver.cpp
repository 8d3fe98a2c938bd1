#include "ctl/deliver.h"

#include "ctl/command_line.h"

#include <iostream>

namespace minplan::ctl {

void deliver(const std::string &content, const std::string &file, report::Readers readers)
{
    if (file.empty()) {
        std::cout << content;
        return;
    }
    if (const std::error_code error = report::writeWhole(file, content, readers)) {
        throw Refused("kunne ikke skrive " + file + ": " + report::reason(error, "nb") + ".");
    }
}

} // namespace minplan::ctl
