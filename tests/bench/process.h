#pragma once

#include <QStringList>

#include <string>
#include <vector>

namespace minplan::bench {

struct Run {
    double milliseconds = 0;
    double megabytes = 0; ///< resident: at its most, or of an app at its first frame
};

/// A command from start to end; one that does not end with 0 ends the bench.
[[nodiscard]] Run runCtl(std::vector<std::string> arguments);
/// From starting a program until it says that its first frame is shown.
[[nodiscard]] Run startApp(const QString &program, const QStringList &arguments);

} // namespace minplan::bench
