#include "app/tour_stops.h"
#include "record/access.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <fstream>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

namespace fs = std::filesystem;

/// Somebody answers on a laptop of their own and sends it; with an id, as one who is known here.
void sendFrom(const fs::path &laptop, people::Person person, int answers, const fs::path &folder)
{
    const auto surroundings = madeUpSurroundings(static_cast<std::uint64_t>(answers) + 7);
    record::Store store(laptop, surroundings);
    person = store.addPerson(person);
    const play::Event first{"attempt-begun", "", {{"seed", 1}, {"edition", 1}}};
    const std::string attempt = store.begin(person.id, "mal", 1, first);
    for (int at = 0; at < answers; ++at) {
        const play::Event answer{"question-answered", "quiz/" + std::to_string(at), {}};
        store.append(attempt, std::span(&answer, 1));
    }
    (void)record::send(laptop, person.id, folder, surroundings);
}

/// Ingrid is the administrator of two colleagues. Ids are given: two machines know the same people.
void addStaff(Stage &stage)
{
    stage.app().store()->run<int>(
        [](record::Store &store) {
            people::Person lead{"ingrid", "Ingrid Solheim", "ergoterapeut", "Årstad"};
            lead.roles = {people::Role::Administrator};
            store.addPerson(lead);
            store.addPerson({"bjorn", "Bjørn Ødegård", "sykepleier", "Årstad"});
            store.addPerson({"camilla", "Camilla Dahl", "fysioterapeut", "Årstad"});
            return 0;
        },
        &stage.app(), [&stage](int) { stage.app().start(); }, [](const record::StoreError &) {});
    (void)stage.until([&] { return stage.app().signIn()->persons()->total() == 3; });
}

void press(Stage &stage, const char *name)
{
    if (auto *button = stage.window()->findChild<QQuickItem *>(QLatin1StringView(name))) {
        QMetaObject::invokeMethod(button, "clicked");
    }
    stage.settle();
}

/// To the foot of a page that scrolls.
void scrollDown(Stage &stage)
{
    if (auto *field = stage.window()->findChild<QQuickItem *>(u"sendWhenLeaving"_s)) {
        field->forceActiveFocus(Qt::OtherFocusReason);
    }
    stage.settle();
}

void visitInbox(Stage &stage, Camera &camera)
{
    InboxModel &inbox = *stage.app().inbox();
    const auto rested = [&] { return inbox.state() == InboxModel::State::Resting; };
    inbox.look();
    (void)stage.until(rested);
    camera.take(stage, u"home-inbox"_s);
    press(stage, "showInbox");
    camera.take(stage, u"home-inbox-open"_s);
    inbox.take();
    (void)stage.until([&] { return rested() && !inbox.canTake(); });
    camera.take(stage, u"home-inbox-taken"_s);
}

void visitSettings(Stage &stage, Camera &camera)
{
    SendingModel &sending = *stage.app().sending();
    stage.app().openSettings();
    stage.settle();
    scrollDown(stage);
    camera.take(stage, u"settings-send"_s);
    sending.send();
    (void)stage.until([&] { return sending.state() == SendingModel::State::Failed; });
    scrollDown(stage);
    camera.take(stage, u"settings-send-failed"_s);
}

} // namespace

void visitSending(const QString &modules, Camera &camera)
{
    const QTemporaryDir around;
    const fs::path place = around.path().toStdString();
    const fs::path drop = place / "felles";
    fs::create_directory(drop);
    sendFrom(place / "bjorn", {"bjorn", "Bjørn Ødegård", "sykepleier", "Årstad"}, 8, drop);
    sendFrom(place / "camilla", {"camilla", "Camilla Dahl", "fysioterapeut", "Årstad"}, 4, drop);
    sendFrom(place / "ny", {"", "Žana Petrović", "lege", "Fana"}, 3, drop);
    std::ofstream(drop / "framdrift-halv.minplan") << "x";
    Stage stage(modules.toStdString());
    (void)stage.until([&] { return stage.app().page() == AppModel::Page::SignIn; });
    addStaff(stage);
    stage.app().sending()->setFolder(QString::fromStdString(drop.string()));
    stage.app().signIn()->choose(u"ingrid"_s);
    (void)stage.until([&] { return stage.app().page() == AppModel::Page::Home; });
    visitInbox(stage, camera);
    visitSettings(stage, camera);
}

} // namespace minplan::app
