#pragma once

#include <QString>

namespace minplan::app {

/// Loads every surface on a temporary record. 0 when nothing complained, else 1.
[[nodiscard]] int selfTest(const QString &modules);

} // namespace minplan::app
