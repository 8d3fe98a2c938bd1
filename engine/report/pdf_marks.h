#pragma once

#include <string>

namespace minplan::report {

/// Adds to a PDF what cairo 1.16 leaves out for readers aloud: the language (a tag such as
/// «nb-NO»), that it is tagged, and that the title is shown rather than the file's name. Throws
/// std::runtime_error.
[[nodiscard]] std::string withMarks(const std::string &pdf, const std::string &language);

} // namespace minplan::report
