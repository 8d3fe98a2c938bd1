#pragma once

#include <QString>
#include <QStringList>

namespace minplan::bench {

/// Makes a course of ten modules and a record of sixty persons below `folder`, one of them
/// remembered, and gives the arguments that open the app on her home.
[[nodiscard]] QStringList makeCourseOfTen(const QString &folder);

} // namespace minplan::bench
