#pragma once

#include <QString>

namespace minplan::app {

/// A path as people write, paste or drop it: without quotes and «file:», with «~» for the home.
[[nodiscard]] QString typedPath(const QString &path);

} // namespace minplan::app
