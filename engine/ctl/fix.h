#pragma once

#include <filesystem>
#include <ostream>
#include <string>

namespace minplan::ctl {

/// Makes a file's safe repairs on disk and says on `out` what was changed, «path:line: …», one line
/// each. False, with a sentence on stderr, when they could not be written; the file is then as it
/// was.
[[nodiscard]] bool fixFile(const std::filesystem::path &file, const std::string &language,
                           std::ostream &out);

} // namespace minplan::ctl
