#pragma once

#include <QString>
#include <QStringList>

namespace minplan::app {

/// What was asked for on the command line.
struct CommandLine {
    enum class Do { Run, SelfTest, Tour, Help, Version, WrongUse };
    Do what = Do::Run;
    QString data, modules; ///< empty when not given
    QString tourFolder;
    QString language;
    QString fault; ///< of WrongUse
};

/// Needs no application object, so that nothing is opened before it is known what is wanted.
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

// These need an application object.
[[nodiscard]] QString usage();
[[nodiscard]] QString defaultData();
/// ./modules where there is one, else those installed beside the program.
[[nodiscard]] QString defaultModules();

} // namespace minplan::app
