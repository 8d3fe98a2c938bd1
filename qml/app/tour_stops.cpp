#include "app/tour_stops.h"

#include "app/tour_copies.h"
#include "player/player_tour.h"

#include <QDir>
#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace minplan::app {

QQuickItem *itemBelow(QQuickItem *item, const QString &name)
{
    if (item->objectName() == name && item->isVisible()) {
        return item;
    }
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = itemBelow(child, name)) {
            return found;
        }
    }
    return nullptr;
}

namespace {

constexpr int kMostShows = 400;

/// A word of the glossary called so, if what is shown has one, with its explanation open.
void explain(Stage &stage, Camera &camera, const QString &name, const QString &picture)
{
    QQuickItem *word = itemBelow(stage.window()->contentItem(), name);
    if (word == nullptr) {
        return;
    }
    word->forceActiveFocus(Qt::TabFocusReason);
    QMetaObject::invokeMethod(word, "explain");
    stage.settle();
    camera.take(stage, picture);
    QMetaObject::invokeMethod(word, "putAway");
    stage.settle();
}

/// Plays what is open, all of it rightly or wrongly, taking a picture of each state met for the
/// first time.
void play(Stage &stage, Camera &camera, bool rightly, int most = kMostShows)
{
    PlayerModel &player = *stage.app().player();
    for (int shows = 0; shows < most; ++shows) {
        if (!stage.until([&] { return !player.busy(); })) {
            return;
        }
        camera.take(stage, tourState(player));
        explain(stage, camera, u"term0"_s, player.page() + u"-explained"_s);
        explain(stage, camera, u"wordHere0"_s, player.page() + u"-words-explained"_s);
        if (!tourAdvance(player, rightly)) {
            return;
        }
    }
}

void leavePlayer(Stage &stage)
{
    stage.app().player()->leave();
    (void)stage.until([&] {
        return stage.app().page() == AppModel::Page::Home && !stage.app().player()->busy();
    });
}

QStringList moduleIds(Stage &stage)
{
    QStringList ids;
    for (const auto &course : stage.composition().library().shelf().courses) {
        for (const std::string &id : course.modules) {
            ids << QString::fromStdString(id);
        }
    }
    return ids;
}

void visitModule(Stage &stage, Camera &camera, const QString &id, int place)
{
    AppModel &app = stage.app();
    stage.openModule(id);
    camera.take(stage, place == 0 ? u"module-not-started"_s : u"module-next"_s);
    app.play();
    constexpr int kHalfWay = 8;
    play(stage, camera, false, kHalfWay);
    leavePlayer(stage);
    camera.take(stage, u"home-in-progress"_s);
    stage.openModule(id);
    camera.take(stage, u"module-in-progress"_s);
    for (const bool rightly : {false, true}) {
        app.play();
        play(stage, camera, rightly);
        leavePlayer(stage);
        stage.openModule(id);
        camera.take(stage, rightly ? u"module-passed"_s : u"module-not-passed"_s);
    }
    app.module()->makeCertificate();
    (void)stage.until(
        [&] { return app.module()->certificate()->state() != CertificateModel::State::Working; });
    camera.take(stage, u"module-certificate"_s);
    app.goHome();
    stage.settle();
    camera.take(stage, u"home-after-%1"_s.arg(place + 1));
}

void openPin(Stage &stage)
{
    if (QQuickItem *section = itemBelow(stage.window()->contentItem(), u"pinSection"_s)) {
        QMetaObject::invokeMethod(section, "show");
        stage.settle();
        QMetaObject::invokeMethod(itemBelow(stage.window()->contentItem(), u"settingsPage"_s),
                                  "scrollBy", Q_ARG(double, section->height()));
    }
    stage.settle();
}

void visitCourse(Stage &stage, Camera &camera)
{
    AppModel &app = stage.app();
    stage.signIn(u"Ingrid Solheim"_s, 1, u"Årstad"_s);
    camera.take(stage, u"home-first-time"_s);
    const QStringList ids = moduleIds(stage);
    for (int place = 0; place < ids.size(); ++place) {
        visitModule(stage, camera, ids[place], place);
    }
    app.openSettings();
    stage.settle();
    camera.take(stage, u"settings"_s);
    openPin(stage);
    camera.take(stage, u"settings-pin"_s);
    app.setKeysShown(true);
    stage.settle();
    camera.take(stage, u"keys"_s);
}

/// What an author does when a text has become clearer and a right answer another.
QString edited(QString text)
{
    const auto addTo = [&text](QStringView item, QStringView line) {
        const qsizetype at = text.indexOf(item);
        if (at >= 0) {
            text.insert(text.indexOf(u'\n', at), line);
        }
    };
    addTo(u"  - page: ", u"\n    changed: {2: clarifies}");
    addTo(u"      - question: ", u"\n        changed: {2: changes-answer}");
    return text.replace(u"edition: 1"_s, u"edition: 2"_s);
}

/// A module somebody has passed, after the author has edited it.
void visitNews(const QString &modules, const QString &record, Camera &camera)
{
    const QTemporaryDir folder;
    Stage stage(copyCourses(modules, folder.path()).toStdString(), record.toStdString());
    (void)stage.until([&] { return stage.app().signIn()->persons()->total() > 0; });
    const auto &persons = *stage.app().signIn()->persons();
    stage.app().signIn()->choose(
        persons.data(persons.index(0), PersonListModel::PersonIdRole).toString());
    (void)stage.until([&] { return stage.app().page() == AppModel::Page::Home; });
    for (const auto &[id, entry] : stage.composition().library().shelf().modules) {
        editFile(entry.file, edited);
    }
    stage.openModule(moduleIds(stage).constFirst());
    camera.take(stage, u"module-news"_s);
}

} // namespace

void visitCourse(const QString &modules, Camera &camera)
{
    const QTemporaryDir record;
    {
        Stage stage(modules.toStdString(), record.path().toStdString());
        visitCourse(stage, camera);
    }
    visitNews(modules, record.path(), camera);
}

} // namespace minplan::app
