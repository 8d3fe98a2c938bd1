#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>

namespace minplan::app {

/// A program with its arguments, each as it is: no shell reads them.
struct EditorCommand {
    QString program;
    QStringList arguments;
};

/// How the editor that `visual` names ($VISUAL: a program, perhaps with options) opens a file at a
/// line. One that needs a terminal is started in `terminal`. Without a program when there is no
/// editor to start: an empty `visual`, or a terminal is wanted and there is none.
[[nodiscard]] EditorCommand editorCommand(const QString &visual, const std::filesystem::path &file,
                                          int line, const QString &terminal);

/// Opens the file at the line in $VISUAL, else in what the system opens such files with. False
/// when neither could be started.
[[nodiscard]] bool openInEditor(const std::filesystem::path &file, int line);

} // namespace minplan::app
