#pragma once

#include <QString>

namespace minplan::app {

/// Every screen and state as PNG in `folder`: light, dark, 200 % text, narrow. 0 when all were
/// taken without a complaint, else 1.
[[nodiscard]] int tour(const QString &modules, const QString &folder);

} // namespace minplan::app
