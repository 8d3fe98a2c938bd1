#include "workshop/drafts.h"
#include "workshop/editor_command.h"
#include "workshop/line_map.h"
#include "workshop/source_bytes.h"
#include "workshop/source_saving.h"

#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextCursor>

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

using namespace Qt::StringLiterals;
using namespace minplan::app;

namespace fs = std::filesystem;

namespace {

struct Folder {
    QTemporaryDir folder;
    [[nodiscard]] fs::path file(const std::string &name) const
    {
        return fs::path(folder.path().toStdString()) / name;
    }
};

void write(const fs::path &file, const std::string &text)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
}

std::string textOf(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("a text comes out of the pane as it went in, with its line ends and its no-break spaces")
{
    for (const std::string content : {"a: æ\nb: 10\xC2\xA0%\n", "a: 1\r\nb: 2\r\n", "",
                                      "uten linjeskift til slutt", "\tb\n\n"}) {
        CAPTURE(content);
        const auto text = editableText(content);
        REQUIRE(text.has_value());
        QTextDocument document;
        changeText(document, *text);
        CHECK(contentOf(exactText(document), content) == content);
    }
}

TEST_CASE("a text that would not come out as it went in is not to be edited")
{
    CHECK_FALSE(editableText("a: \xff\n").has_value());
    CHECK_FALSE(editableText("a: 1\r\nb: 2\n").has_value());
    CHECK_FALSE(editableText(std::string("a: \0b\n", 6)).has_value());
    CHECK_FALSE(editableText("a: \xE2\x80\xA9 b\n").has_value());
}

TEST_CASE("a changed text keeps the cursor where it was, and the change can be undone")
{
    QTextDocument document(u"en\nto\ntre\n"_s);
    QTextCursor cursor(&document);
    cursor.setPosition(6); // before «tre»
    changeText(document, u"en\nto og en halv\ntre\n"_s);
    CHECK(cursor.block().text() == u"tre");
    document.undo();
    CHECK(exactText(document) == u"en\nto\ntre\n");
}

TEST_CASE("saving writes the file anew and keeps its rights and its byte order mark")
{
    const Folder folder;
    const fs::path file = folder.file("module.yaml");
    write(file,
          "\xEF\xBB\xBF"
          "a: 1\n");
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
    CHECK(saveFile(file, "a: 1\n", "a: 2\n").what == Saved::What::Done);
    CHECK(textOf(file)
          == "\xEF\xBB\xBF"
             "a: 2\n");
    CHECK(fs::status(file).permissions()
          == (fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read));
    CHECK(std::distance(fs::directory_iterator(file.parent_path()), {}) == 1);
}

TEST_CASE("saving follows a link and leaves it a link")
{
    const Folder folder;
    write(folder.file("ekte.yaml"), "a: 1\n");
    fs::create_symlink("ekte.yaml", folder.file("module.yaml"));
    CHECK(saveFile(folder.file("module.yaml"), "a: 1\n", "a: 2\n").what == Saved::What::Done);
    CHECK(fs::is_symlink(folder.file("module.yaml")));
    CHECK(textOf(folder.file("ekte.yaml")) == "a: 2\n");
}

TEST_CASE("saving never writes over what another has saved meanwhile")
{
    const Folder folder;
    const fs::path file = folder.file("module.yaml");
    write(file, "a: 3\n");
    CHECK(saveFile(file, "a: 1\n", "a: 2\n").what == Saved::What::ChangedOutside);
    CHECK(textOf(file) == "a: 3\n");
}

TEST_CASE("a file that cannot be written says why, and one that is gone is written again")
{
    const Folder folder;
    const Saved nowhere = saveFile(folder.file("finnes-ikke/module.yaml"), "", "a: 1\n");
    CHECK(nowhere.what == Saved::What::Failed);
    CHECK_FALSE(nowhere.reason.isEmpty());
    CHECK(saveFile(folder.file("module.yaml"), "a: 1\n", "a: 2\n").what == Saved::What::Done);
    CHECK(textOf(folder.file("module.yaml")) == "a: 2\n");
}

TEST_CASE("a copy beside a file takes no name that is taken")
{
    const Folder folder;
    const fs::path file = folder.file("module.yaml");
    CHECK(keepBeside(file, u"min-tekst"_s, "en") == u"module.yaml.min-tekst-1");
    CHECK(keepBeside(file, u"min-tekst"_s, "to") == u"module.yaml.min-tekst-2");
    CHECK(textOf(folder.file("module.yaml.min-tekst-1")) == "en");
    CHECK(keepBeside(folder.file("borte/module.yaml"), u"min-tekst"_s, "tre").isEmpty());
}

TEST_CASE("a draft is found again for its file, readable by its owner alone")
{
    const Folder folder;
    const Drafts drafts(folder.file("data"));
    const fs::path file = "/et/sted/module.yaml";
    CHECK_FALSE(drafts.find(file).has_value());
    REQUIRE(drafts.keep(file, {u"title: Mål\n"_s, Drafts::fingerprint("title: M\n")}));
    REQUIRE(drafts.find(file).has_value());
    CHECK(drafts.find(file)->text == u"title: Mål\n");
    CHECK(drafts.find(file)->base == Drafts::fingerprint("title: M\n"));
    CHECK_FALSE(drafts.find("/et/annet/module.yaml").has_value());
    for (const auto &entry : fs::directory_iterator(folder.file("data/workshop"))) {
        CHECK(fs::status(entry).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    }
    drafts.drop(file);
    CHECK_FALSE(drafts.find(file).has_value());
}

TEST_CASE("a line is found again in the text that came of edits")
{
    const LineMap map(u"a\nb\nc\nd\n"_s, u"a\nny\nny\nc\nd\n"_s);
    CHECK(map.toAfter(1) == 1);
    CHECK(map.toAfter(2) == 2);
    CHECK(map.toAfter(3) == 4);
    CHECK(map.toBefore(5) == 4);
    CHECK(map.toBefore(3) == 2);
    const LineMap emptied(u"a\nb\n"_s, QString());
    CHECK(emptied.toAfter(2) == 1);
}

TEST_CASE("each editor is told the line in its own way, without a shell")
{
    const fs::path file = "/m/en modul; rm/module.yaml";
    const QString path = QString::fromStdString(file.string());
    const auto words = [&](const QString &visual, const QString &terminal = u"xterm"_s) {
        const EditorCommand command = editorCommand(visual, file, 38, terminal);
        return QStringList{command.program} + command.arguments;
    };
    CHECK(words(u"vi"_s) == QStringList{u"xterm"_s, u"-e"_s, u"vi"_s, u"+38"_s, path});
    CHECK(words(u"/usr/bin/nano"_s)
          == QStringList{u"xterm"_s, u"-e"_s, u"/usr/bin/nano"_s, u"+38"_s, path});
    CHECK(words(u"emacs"_s) == QStringList{u"emacs"_s, u"+38"_s, path});
    CHECK(words(u"emacs -nw"_s)
          == QStringList{u"xterm"_s, u"-e"_s, u"emacs"_s, u"-nw"_s, u"+38"_s, path});
    CHECK(words(u"kate --new"_s) == QStringList{u"kate"_s, u"--new"_s, u"--line"_s, u"38"_s, path});
    CHECK(words(u"\"/opt/VS Code/code\" --wait"_s)
          == QStringList{u"/opt/VS Code/code"_s, u"--wait"_s, u"--goto"_s, path + u":38"_s});
    CHECK(words(u"ukjent"_s) == QStringList{u"ukjent"_s, path});
    CHECK(editorCommand(u"vi"_s, file, 38, {}).program.isEmpty());
    CHECK(editorCommand({}, file, 38, u"xterm"_s).program.isEmpty());
}
