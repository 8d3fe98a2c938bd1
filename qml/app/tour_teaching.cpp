#include "app/tour_stops.h"
#include "player/player_tour.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <array>

using namespace Qt::StringLiterals;

namespace minplan::app {

namespace {

constexpr std::array kHands{3, 11, 2, 1}; ///< by the options of the question

/// What is shown to a group: a page, a question whose hands are counted, and its answer.
void visitWall(Stage &stage, Camera &camera)
{
    PresentingModel &wall = *stage.app().lead()->presenting();
    PlayerModel &player = *wall.player();
    stage.app().lead()->teaching()->roll()->present(0);
    (void)stage.until([&] { return player.page() == u"page"_s; });
    camera.take(stage, u"wall-page"_s);
    while (!wall.counting() && tourAdvance(player, true)) {
        (void)stage.until([&] { return !player.busy(); });
    }
    camera.take(stage, u"wall-question"_s);
    for (std::size_t at = 0; at < kHands.size(); ++at) {
        if (QQuickItem *field = itemBelow(stage.window()->contentItem(), u"hands%1"_s.arg(at))) {
            field->setProperty("text", QString::number(kHands[at]));
        }
    }
    camera.take(stage, u"wall-counted"_s);
    player.goOn();
    (void)stage.until([&] { return player.question()->answered(); });
    camera.take(stage, u"wall-answer"_s);
    wall.leave();
    stage.settle();
}

} // namespace

void visitTeaching(Stage &stage, const QString &module, Camera &camera)
{
    LeadModel &lead = *stage.app().lead();
    TeachingModel &teaching = *lead.teaching();
    PlanModel &plan = *teaching.plan();
    RollModel &roll = *teaching.roll();
    const auto makePlan = [&](const QString &day) {
        teaching.startPlan();
        plan.setUnit(0);
        plan.setDay(day);
        plan.setTime(u"13:30"_s);
        plan.setPlace(u"Møterom 2, rådhuset"_s);
        plan.toggle(module);
        (void)stage.until([&] { return plan.rows()->count() > 2; });
    };
    lead.teach();
    (void)stage.until([&] { return teaching.ready(); });
    camera.take(stage, u"teaching-none"_s);
    makePlan(u"snart"_s);
    plan.plan();
    camera.take(stage, u"teaching-plan"_s);
    makePlan(u"12.11.2026"_s);
    plan.plan();
    (void)stage.until([&] { return roll.ready(); });
    camera.take(stage, u"teaching-coming"_s);
    teaching.change();
    camera.take(stage, u"teaching-change"_s);
    plan.setDay(u"13.11.2026"_s);
    plan.plan();
    (void)stage.until([&] { return roll.ready() && !plan.busy(); });
    camera.take(stage, u"teaching-changed"_s);
    (void)stage.app().back();
    makePlan(u"2.11.2026"_s);
    plan.plan();
    (void)stage.until([&] { return roll.ready() && !roll.coming(); });
    roll.tickAll();
    roll.save();
    (void)stage.until([&] { return roll.done() != QString() && !roll.dirty(); });
    roll.setSearch(u"a"_s);
    stage.settle();
    camera.take(stage, u"teaching-held"_s);
    visitWall(stage, camera);
    if (QQuickItem *page = itemBelow(stage.window()->contentItem(), u"teachingRoll"_s)) {
        QMetaObject::invokeMethod(page, "scrollBy", Q_ARG(double, page->height()));
        stage.settle();
        camera.take(stage, u"teaching-counted"_s);
        QMetaObject::invokeMethod(page, "scrollBy", Q_ARG(double, -2 * page->height()));
    }
    (void)stage.app().back();
    (void)stage.until([&] { return teaching.held()->count() > 0; });
    camera.take(stage, u"teaching"_s);
}

} // namespace minplan::app
