#pragma once

#include "report/whole_file.h"

#include <string>

namespace minplan::ctl {

/// Writes a result to a file, whole or not at all, or to standard output where no file is named.
/// Throws Refused.
void deliver(const std::string &content, const std::string &file,
             report::Readers readers = report::Readers::AsUsual);

} // namespace minplan::ctl
