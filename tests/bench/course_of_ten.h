#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace minplan::bench {

/// The two real modules five times over below `folder`, each copy under an id of its own.
void makeModules(const QString &folder);
/// The id of one of them, from 0.
[[nodiscard]] std::string moduleOfTen(int number);
/// Makes a course of ten modules and a record of sixty persons below `folder`, one of them
/// remembered, and gives the arguments that open the app on her home.
[[nodiscard]] QStringList makeCourseOfTen(const QString &folder);

} // namespace minplan::bench
