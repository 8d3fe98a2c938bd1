#pragma once

#include <QString>
#include <QStringList>

namespace minplan::app {

/// What was asked for on the command line.
struct CommandLine {
    enum class Do { Run, SelfTest, Tour, Help, Version, WrongUse };
    Do what = Do::Run;
    QString data, modules, tourFolder;
    QString language;
    QString message; ///< the help, the version, or what was wrong
};

/// Every path is given; `--data` and `--modules` have their defaults filled in.
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

} // namespace minplan::app
