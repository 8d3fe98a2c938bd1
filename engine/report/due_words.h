#pragma once

#include <string>
#include <string_view>

namespace minplan::report {

/// «2026-12-15», «30 dager etter start», «hvert år innen utgangen av januar», «24 måneder etter
/// bestått»; a rule this version does not know is said as it is written.
[[nodiscard]] std::string dueInWords(std::string_view written);

} // namespace minplan::report
