#include "app/tour_copies.h"
#include "app/tour_stops.h"

#include <QFile>
#include <QQuickItem>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

/// A module of the course with a case, else the first.
QString moduleToShow(const std::map<std::string, ModuleEntry> &modules)
{
    for (const auto &[id, entry] : modules) {
        if (entry.head.steps.contains("case")) {
            return QString::fromStdString(entry.file.parent_path().string());
        }
    }
    return modules.empty()
        ? QString()
        : QString::fromStdString(modules.begin()->second.file.parent_path().string());
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text.toUtf8());
    }
}

/// What an author slips into: a scene misspelt, a key misspelt, an explanation left out.
QString spoilt(QString text)
{
    const qsizetype go = text.indexOf(u"            go: "_s);
    if (go >= 0) {
        text.insert(text.indexOf(u'\n', go), u"d"_s);
    }
    const qsizetype why = text.lastIndexOf(u"\n        why:"_s);
    if (why >= 0) {
        text.replace(why, 13, u"\n        hvy:"_s);
    }
    const qsizetype scene = text.lastIndexOf(u"\n      - scene: "_s);
    if (scene >= 0) {
        text.insert(scene,
                    u"\n      - scene: ansvarsgruppe\n        text: Møtet.\n        end: mixed"_s);
    }
    return text.replace(u"minutes:"_s, u"minuts:"_s);
}

/// Waits for the bench to have taken in what was saved.
void save(Stage &stage, const QString &path, const QString &text)
{
    const ModuleReading *before = stage.app().workshop()->bench()->reading();
    write(path, text);
    (void)stage.until([&] { return stage.app().workshop()->bench()->reading() != before; });
}

/// Words at the beginning of the first line that holds text of the author's.
void type(SourceModel &source, const QString &words)
{
    QTextDocument *document = source.document()->textDocument();
    QTextCursor cursor = document->find(u"title: "_s);
    cursor.clearSelection();
    cursor.insertText(words);
}

void visitBench(Stage &stage, Camera &camera, const QString &folder)
{
    WorkshopModel &workshop = *stage.app().workshop();
    const QString file = folder + u"/module.yaml"_s;
    const QString whole = textOf(file);
    workshop.open(folder);
    (void)stage.until([&] { return workshop.bench()->ready(); });
    camera.take(stage, u"workbench-no-findings"_s);
    save(stage, file, spoilt(whole));
    workshop.bench()->goTo(1);
    stage.settle();
    (void)stage.until([&] { return workshop.bench()->caseShown(); });
    camera.take(stage, u"workbench-findings"_s);
    workshop.bench()->goToScene(u"samtykked"_s);
    workshop.bench()->playScene(u"samtykke"_s);
    stage.settle();
    camera.take(stage, u"workbench-played-from-a-scene"_s);
    for (const QString &tab : {u"findings"_s, u"preview"_s, u"graph"_s}) {
        if (auto *tabs = stage.window()->findChild<QQuickItem *>(u"workbenchTabs"_s)) {
            tabs->setProperty("current", tab);
        }
        stage.settle();
        camera.take(stage, u"workbench-"_s + tab);
    }
    type(*workshop.bench()->source(), u"Nye ord. "_s);
    stage.settle();
    camera.take(stage, u"workbench-not-saved"_s);
    save(stage, file, whole);
    camera.take(stage, u"workbench-changed-by-another"_s);
    workshop.bench()->source()->discard();
    save(stage, file, u"module: \"uten slutt\n"_s);
    camera.take(stage, u"workbench-cannot-be-played"_s);
    QFile::remove(file);
    (void)stage.until([&] { return workshop.bench()->findings()->count() == 1; });
    camera.take(stage, u"workbench-file-gone"_s);
    write(file, whole);
    stage.app().back();
    stage.settle();
}

} // namespace

void visitWorkshop(const QString &modules, Camera &camera)
{
    const QTemporaryDir folder;
    Stage stage(copyCourses(modules, folder.path()).toStdString());
    stage.signIn(u"Ingrid Solheim"_s, 1, u"Årstad"_s);
    stage.app().openWorkshop();
    stage.settle();
    camera.take(stage, u"workshop"_s);
    stage.app().workshop()->open(u"/finnes/ikke"_s);
    stage.settle();
    camera.take(stage, u"workshop-no-such-folder"_s);
    visitBench(stage, camera, moduleToShow(stage.composition().library().shelf().modules));
}

} // namespace minplan::app
