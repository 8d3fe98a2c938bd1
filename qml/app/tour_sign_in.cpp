#include "app/tour_stops.h"
#include "record/access.h"

#include <array>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

constexpr std::array<const char *, 12> kNames{"Ingrid Solheim", "Aasta Åsheim",  "Bjørn Ødegård",
                                              "Camilla Dahl",   "Ester Nilsen",  "Farid Rahimi",
                                              "Gunnhild Moe",   "Håkon Lie",     "Inger Sæther",
                                              "Jorunn Bakke",   "Žana Petrović", "Øyvind Strand"};

void addPeople(Stage &stage)
{
    stage.app().store()->run<int>(
        [](record::Store &store) {
            int at = 0;
            for (const char *name : kNames) {
                people::Person person;
                person.name = name;
                person.profession = people::professions()[static_cast<std::size_t>(at)
                                                          % people::professions().size()];
                person.unit = at % 2 == 0 ? "Hjemmetjenesten Årstad" : "Fana rehabilitering";
                const auto added = store.addPerson(person);
                if (++at == 2) {
                    store.setPin(added.id, "2580");
                }
            }
            return at;
        },
        &stage.app(), [](int) {}, [](const record::StoreError &) {});
}

void chooseWhoHasPin(Stage &stage)
{
    SignInModel &signIn = *stage.app().signIn();
    const std::vector<people::Person> known = signIn.persons()->all();
    for (const people::Person &person : known) {
        if (person.hasPin) {
            signIn.choose(QString::fromStdString(person.id));
        }
    }
    stage.settle();
}

/// Somebody leaves the machine as it is.
void visitIdle(Stage &stage, Camera &camera)
{
    using namespace std::chrono_literals;
    stage.passQuietly(14min + 30s);
    camera.take(stage, u"idle-soon"_s);
    stage.passQuietly(1min);
    (void)stage.until([&] { return stage.app().page() == AppModel::Page::SignIn; });
    camera.take(stage, u"sign-in-after-idle"_s);
}

/// With a new PIN from an administrator one chooses one's own.
void visitOwnPin(Stage &stage, Camera &camera)
{
    SignInModel &signIn = *stage.app().signIn();
    signIn.back();
    QString drawn;
    stage.app().store()->run<std::string>(
        [](record::Store &store) {
            for (const people::Person &person : store.persons()) {
                if (person.hasPin) {
                    return record::Access(store).resetPin(person);
                }
            }
            return std::string();
        },
        &stage.app(), [&drawn](const std::string &pin) { drawn = QString::fromStdString(pin); },
        [](const record::StoreError &) {});
    (void)stage.until([&] { return !drawn.isEmpty(); });
    chooseWhoHasPin(stage);
    signIn.enterPin(drawn);
    (void)stage.until([&] { return signIn.stage() == SignInModel::Stage::OwnPin; });
    camera.take(stage, u"sign-in-own-pin"_s);
    signIn.choosePin(u"2580"_s, u"2580"_s);
    (void)stage.until([&] { return stage.app().page() == AppModel::Page::Home; });
    visitIdle(stage, camera);
}

} // namespace

void beginAsAdministrator(Stage &stage)
{
    AppModel &app = stage.app();
    (void)stage.until([&] { return app.page() == AppModel::Page::SignIn; });
    app.signIn()->beginSeveral();
    app.signIn()->add(u"Kari Moe"_s, 0, {}, u"2580"_s, u"2580"_s);
    (void)stage.until([&] { return app.page() == AppModel::Page::Home; });
}

void visitSignIn(const QString &modules, Camera &camera)
{
    Stage stage(modules.toStdString());
    AppModel &app = stage.app();
    (void)stage.until([&] { return app.page() == AppModel::Page::SignIn; });
    camera.take(stage, u"sign-in-first-start"_s);
    app.signIn()->beginAlone();
    stage.settle();
    camera.take(stage, u"sign-in-alone"_s);
    app.signIn()->beginSeveral();
    stage.settle();
    camera.take(stage, u"sign-in-administrator"_s);
    app.signIn()->add({}, -1, {}, u"2580"_s, u"2581"_s);
    stage.settle();
    camera.take(stage, u"sign-in-administrator-faults"_s);
    app.signIn()->beginNew();
    app.signIn()->add(u"01017000027"_s, -1, {}, u"12"_s);
    stage.settle();
    camera.take(stage, u"sign-in-new-faults"_s);
    addPeople(stage);
    stage.settle();
    app.start();
    (void)stage.until([&] { return app.signIn()->persons()->total() > 0; });
    camera.take(stage, u"sign-in-list"_s);
    app.signIn()->persons()->setSearch(u"xyz"_s);
    stage.settle();
    camera.take(stage, u"sign-in-nobody-found"_s);
    app.signIn()->persons()->setSearch({});
    app.signIn()->beginNew();
    stage.settle();
    camera.take(stage, u"sign-in-new"_s);
    app.signIn()->back();
    chooseWhoHasPin(stage);
    camera.take(stage, u"sign-in-pin"_s);
    for (int attempt = 0; attempt < 6 && app.signIn()->stage() == SignInModel::Stage::Pin;
         ++attempt) {
        app.signIn()->enterPin(u"1111"_s);
        (void)stage.until([&] { return !app.signIn()->busy(); });
    }
    camera.take(stage, u"sign-in-pin-wait"_s);
    visitOwnPin(stage, camera);
}

} // namespace minplan::app
