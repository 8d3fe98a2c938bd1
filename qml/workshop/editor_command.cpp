#include "workshop/editor_command.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace minplan::app {

namespace {

/// How an editor is told the line: {f} is the file, {l} the line.
struct Editor {
    const char16_t *name;
    std::array<const char16_t *, 3> arguments;
    bool terminal = false;
};
constexpr std::array kEditors{Editor{u"vi", {u"+{l}", u"{f}"}, true},
                              Editor{u"vim", {u"+{l}", u"{f}"}, true},
                              Editor{u"nvim", {u"+{l}", u"{f}"}, true},
                              Editor{u"nano", {u"+{l}", u"{f}"}, true},
                              Editor{u"micro", {u"+{l}", u"{f}"}, true},
                              Editor{u"hx", {u"{f}:{l}"}, true},
                              Editor{u"gvim", {u"+{l}", u"{f}"}},
                              Editor{u"emacs", {u"+{l}", u"{f}"}},
                              Editor{u"emacsclient", {u"+{l}", u"{f}"}},
                              Editor{u"gedit", {u"+{l}", u"{f}"}},
                              Editor{u"gnome-text-editor", {u"+{l}", u"{f}"}},
                              Editor{u"mousepad", {u"--line={l}", u"{f}"}},
                              Editor{u"kate", {u"--line", u"{l}", u"{f}"}},
                              Editor{u"kwrite", {u"--line", u"{l}", u"{f}"}},
                              Editor{u"geany", {u"--line", u"{l}", u"{f}"}},
                              Editor{u"code", {u"--goto", u"{f}:{l}"}},
                              Editor{u"codium", {u"--goto", u"{f}:{l}"}},
                              Editor{u"subl", {u"{f}:{l}"}},
                              Editor{u"zed", {u"{f}:{l}"}}};

const Editor *editorNamed(const QString &program)
{
    const QString name = QFileInfo(program).fileName();
    const auto *found = std::find_if(kEditors.begin(), kEditors.end(), [&](const Editor &editor) {
        return QStringView(editor.name) == name;
    });
    return found == kEditors.end() ? nullptr : found;
}

/// Emacs has a window of its own unless it is told otherwise.
bool wantsTerminal(const Editor *editor, const QStringList &options)
{
    return (editor != nullptr && editor->terminal) || options.contains(u"-nw"_s)
        || options.contains(u"-t"_s);
}

} // namespace

EditorCommand editorCommand(const QString &visual, const std::filesystem::path &file, int line,
                            const QString &terminal)
{
    QStringList words = QProcess::splitCommand(visual);
    if (words.isEmpty()) {
        return {};
    }
    const Editor *editor = editorNamed(words.constFirst());
    const bool inTerminal = wantsTerminal(editor, words);
    const QString path = QString::fromStdString(file.string());
    if (editor == nullptr) {
        words << path;
    } else {
        for (const char16_t *argument : editor->arguments) {
            if (argument != nullptr) {
                QString text = QString::fromUtf16(argument);
                words << text.replace(u"{l}"_s, QString::number(line)).replace(u"{f}"_s, path);
            }
        }
    }
    if (inTerminal) {
        if (terminal.isEmpty()) {
            return {};
        }
        words = QStringList{terminal, u"-e"_s} + words;
    }
    return {words.takeFirst(), words};
}

bool openInEditor(const std::filesystem::path &file, int line)
{
    const EditorCommand command
        = editorCommand(qEnvironmentVariable("VISUAL"), file, std::max(line, 1),
                        QStandardPaths::findExecutable(u"x-terminal-emulator"_s));
    if (!command.program.isEmpty() && QProcess::startDetached(command.program, command.arguments)) {
        return true;
    }
    return QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(file.string())));
}

} // namespace minplan::app
