#pragma once

#include <QString>

#include <filesystem>
#include <functional>

namespace minplan::app {

/// Copies courses with the content they draw on into a folder; gives where the modules lie there.
[[nodiscard]] QString copyCourses(const QString &modules, const QString &folder);

/// What an author does to a file.
void editFile(const std::filesystem::path &file, const std::function<QString(QString)> &edit);

} // namespace minplan::app
