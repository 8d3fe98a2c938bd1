#include "app/made_up_answers.h"
#include "app/stage.h"
#include "module/load.h"
#include "player/player_tour.h"

#include <QAccessible>
#include <QSet>

#include <doctest/doctest.h>

using namespace Qt::StringLiterals;
using namespace minplan;
using namespace minplan::app;

namespace {

constexpr int kLeastSize = 44;

/// What was found on one surface.
struct Audit {
    QString where;
    int focusable = 0;
    QStringList faults;

    void look(QAccessibleInterface *node);
    void complain(const QString &what, QAccessibleInterface *node)
    {
        faults << u"%1: %2 («%3», role %4)"_s.arg(where, what, node->text(QAccessible::Name))
                      .arg(static_cast<int>(node->role()));
    }
};

bool pressed(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::RadioButton
        || role == QAccessible::CheckBox || role == QAccessible::ComboBox
        || role == QAccessible::EditableText;
}

void Audit::look(QAccessibleInterface *node)
{
    if (node == nullptr || node->state().invisible) {
        return;
    }
    if (node->state().focusable && node->role() != QAccessible::Window
        && node->role() != QAccessible::Client) {
        ++focusable;
        if (node->text(QAccessible::Name).trimmed().isEmpty()) {
            complain(u"no name"_s, node);
        }
        if (node->role() == QAccessible::NoRole) {
            complain(u"no role"_s, node);
        }
        if (pressed(node->role())
            && (node->rect().height() < kLeastSize || node->rect().width() < kLeastSize)) {
            complain(u"only %1 × %2"_s.arg(node->rect().width()).arg(node->rect().height()), node);
        }
    }
    QSet<QString> siblings;
    for (int at = 0; at < node->childCount(); ++at) {
        QAccessibleInterface *child = node->child(at);
        if (child == nullptr || child->state().invisible) {
            continue;
        }
        const QString name = child->text(QAccessible::Name);
        if (pressed(child->role()) && !name.isEmpty()) {
            if (siblings.contains(name)) {
                complain(u"two siblings of this name"_s, child);
            }
            siblings.insert(name);
        }
        look(child);
    }
}

void audit(Stage &stage, const QString &where, int least)
{
    stage.settle();
    Audit audit{where, 0, {}};
    audit.look(QAccessible::queryAccessibleInterface(stage.window()));
    const std::string text = audit.faults.join(u'\n').toStdString();
    CAPTURE(text);
    CHECK(audit.faults.isEmpty());
    const std::string place = where.toStdString();
    CAPTURE(place);
    CHECK(audit.focusable >= least);
}

void openBench(Stage &stage, const std::string &id)
{
    WorkshopModel &workshop = *stage.app().workshop();
    workshop.open(QString::fromStdString(stage.composition().library().find(id)->file.string()));
    REQUIRE(stage.until([&] { return workshop.bench()->ready(); }));
}

} // namespace

TEST_CASE(
    "everything that takes the focus around the player has a name, a role and room for a finger")
{
    QAccessible::setActive(true);
    Stage stage(std::filesystem::path(MINPLAN_TEST_DATA) / "course");
    REQUIRE(stage.window() != nullptr);
    REQUIRE(stage.until([&] { return stage.app().page() == AppModel::Page::SignIn; }));
    audit(stage, u"first start"_s, 2);
    stage.app().signIn()->beginSeveral();
    audit(stage, u"the first of several"_s, 6);
    stage.signIn(u"Anne Dahl"_s, 0, u"Årstad"_s);
    audit(stage, u"home"_s, 6);
    for (const auto &[id, entry] : stage.composition().library().shelf().modules) {
        stage.openModule(QString::fromStdString(id));
        audit(stage, u"module "_s + QString::fromStdString(id), 4);
    }
    stage.app().openSettings();
    audit(stage, u"settings"_s, 8);
    stage.app().openWorkshop();
    audit(stage, u"workshop"_s, 8);
    openBench(stage, "broken");
    audit(stage, u"workbench, with findings"_s, 4);
    openBench(stage, "first");
    audit(stage, u"workbench, without"_s, 4);
    stage.window()->resize(420, 800);
    audit(stage, u"workbench, narrow"_s, 3);
    stage.window()->resize(1280, 800);
    stage.app().goHome();
    stage.app().setKeysShown(true);
    audit(stage, u"keys"_s, 1);
    stage.app().setKeysShown(false);
    stage.window()->resize(420, 800);
    stage.app().goHome();
    audit(stage, u"home, narrow"_s, 5);
    stage.app().signOut();
    REQUIRE(stage.until([&] { return stage.app().page() == AppModel::Page::SignIn; }));
    audit(stage, u"who are you"_s, 4);
}

TEST_CASE(
    "everything that takes the focus on the page of the staff has a name, a role and room for a "
    "finger")
{
    QAccessible::setActive(true);
    Stage stage(std::filesystem::path(MINPLAN_TEST_DATA) / "course");
    REQUIRE(stage.window() != nullptr);
    AppModel &app = stage.app();
    REQUIRE(stage.until([&] { return app.page() == AppModel::Page::SignIn; }));
    app.signIn()->beginSeveral();
    app.signIn()->add(u"Anne Dahl"_s, 0, {}, u"2580"_s, u"2580"_s);
    REQUIRE(stage.until([&] { return app.page() == AppModel::Page::Home; }));
    app.openStaff();
    REQUIRE(stage.until([&] { return app.staff()->list()->total() == 1; }));
    audit(stage, u"staff"_s, 9);
    app.staff()->list()->choose(QString::fromStdString(app.session()->person().id));
    audit(stage, u"one of the staff"_s, 10);
    app.staff()->joining()->begin();
    audit(stage, u"who is the same person"_s, 9);
    app.staff()->joining()->leave();
    app.staff()->setView(StaffModel::View::Intake);
    audit(stage, u"a list of staff to choose"_s, 9);
    app.staff()->intake()->look(u"/finnes/ikke.csv"_s);
    REQUIRE(stage.until([&] { return !app.staff()->intake()->busy(); }));
    audit(stage, u"a list of staff that will not do"_s, 8);
    app.staff()->setView(StaffModel::View::Log);
    REQUIRE(stage.until([&] { return app.staff()->log()->rows()->count() == 1; }));
    audit(stage, u"the log"_s, 8);
}

TEST_CASE(
    "everything that takes the focus where a lead looks, reminds and sees how questions work has a "
    "name, a role and room for a finger")
{
    QAccessible::setActive(true);
    const auto modules = std::filesystem::path(MINPLAN_TEST_DATA) / "asked";
    Stage stage(modules);
    REQUIRE(stage.window() != nullptr);
    AppModel &app = stage.app();
    REQUIRE(stage.until([&] { return app.page() == AppModel::Page::SignIn; }));
    app.signIn()->beginSeveral();
    app.signIn()->add(u"Anne Dahl"_s, 0, {}, u"2580"_s, u"2580"_s);
    REQUIRE(stage.until([&] { return app.page() == AppModel::Page::Home; }));
    {
        record::Store store(stage.data(), madeUpSurroundings(7));
        answerQuiz(store, module::loadModule(modules / "fire").value, "prove", 12, "Årstad");
    }
    LeadModel &lead = *app.lead();
    app.openLead();
    REQUIRE(stage.until([&] { return lead.found() > 1; }));
    audit(stage, u"the unit"_s, 14);
    lead.remind();
    REQUIRE(lead.reminding()->active());
    audit(stage, u"a reminder"_s, 9);
    REQUIRE(app.back());
    app.openItems(u"fire"_s);
    REQUIRE(stage.until([&] { return app.items()->state() == ItemsModel::State::Done; }));
    audit(stage, u"how questions work"_s, 11);
    stage.window()->resize(420, 800);
    audit(stage, u"how questions work, narrow"_s, 11);
}

TEST_CASE(
    "everything that takes the focus where a lead sees units in place of people has a name, a "
    "role and room for a finger")
{
    QAccessible::setActive(true);
    const auto modules = std::filesystem::path(MINPLAN_TEST_DATA) / "asked";
    Stage stage(modules, {}, 3);
    REQUIRE(stage.window() != nullptr);
    AppModel &app = stage.app();
    REQUIRE(stage.until([&] { return app.page() == AppModel::Page::SignIn; }));
    app.signIn()->beginSeveral();
    app.signIn()->add(u"Anne Dahl"_s, 0, {}, u"2580"_s, u"2580"_s);
    REQUIRE(stage.until([&] { return app.page() == AppModel::Page::Home; }));
    {
        record::Store store(stage.data(), madeUpSurroundings(7));
        for (const char *unit : {"Fana", "Fana", "Årstad"}) {
            store.addPerson({{}, "Cato Vik", "sykepleier", unit, false});
        }
    }
    app.openLead();
    REQUIRE(stage.until([&] { return app.lead()->summed(); }));
    REQUIRE(app.lead()->sums()->count() == 2);
    audit(stage, u"the units"_s, 13);
    stage.window()->resize(420, 800);
    audit(stage, u"the units, narrow"_s, 13);
}

TEST_CASE(
    "everything that takes the focus in a drawn case has a name, a role and room for a finger")
{
    QAccessible::setActive(true);
    Stage stage(std::filesystem::path(MINPLAN_TEST_DATA) / "workshop");
    REQUIRE(stage.window() != nullptr);
    stage.signIn(u"Anne Dahl"_s, 0, u"Årstad"_s);
    openBench(stage, "samtalen");
    WorkbenchModel &bench = *stage.app().workshop()->bench();
    bench.playScene(u"kaia"_s);
    bench.preview()->playFrom({"arne", {}});
    REQUIRE(stage.until([&] { return bench.graph()->state() == GraphModel::State::Drawn; }));
    audit(stage, u"workbench with a case"_s, 14);
}

TEST_CASE("everything that takes the focus in the player has a name, a role and room for a finger")
{
    QAccessible::setActive(true);
    Stage stage(std::filesystem::path(MINPLAN_MODULES));
    REQUIRE(stage.window() != nullptr);
    stage.signIn(u"Anne Dahl"_s, 0, u"Årstad"_s);
    PlayerModel &player = *stage.app().player();
    QSet<QString> seen;
    for (const auto &course : stage.composition().library().shelf().courses) {
        for (const std::string &id : course.modules) {
            stage.openModule(QString::fromStdString(id));
            stage.app().play();
            do {
                REQUIRE(stage.until([&] { return !player.busy(); }));
                const QString state = tourState(player);
                if (!seen.contains(state)) {
                    seen.insert(state);
                    audit(stage, state, 1);
                }
            } while (tourAdvance(player, true));
            player.leave();
            REQUIRE(stage.until([&] { return stage.app().page() == AppModel::Page::Home; }));
        }
    }
    CHECK(seen.size() >= 10);
}
