#include "app/tour_stops.h"

using namespace Qt::StringLiterals;

namespace minplan::app {

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
    (void)stage.app().back();
    (void)stage.until([&] { return teaching.held()->count() > 0; });
    camera.take(stage, u"teaching"_s);
}

} // namespace minplan::app
