#include "ctl/deliver.h"

#include "ctl/command_line.h"
#include "report/whole_file.h"

#include <iostream>

namespace minplan::ctl {

void deliver(const std::string &content, const std::string &file)
{
    if (file.empty()) {
        std::cout << content;
        return;
    }
    if (const std::error_code error = report::writeWhole(file, content)) {
        throw Refused("kunne ikke skrive " + file + ": " + report::reason(error, "nb") + ".");
    }
}

} // namespace minplan::ctl
