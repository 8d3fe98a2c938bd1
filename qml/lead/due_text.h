#pragma once

#include "people/due_rule.h"

#include <QString>

namespace minplan::app {

/// «frist 15. desember 2026», «frist hvert år innen utgangen av januar» …; a rule that this version
/// does not know is said as it is written.
[[nodiscard]] QString dueText(const std::string &written);
/// «januar», from 1 to 12.
[[nodiscard]] QString monthText(int month);

} // namespace minplan::app
