#include "app/tour_stops.h"
#include "module/load.h"
#include "module/measuring.h"
#include "record/access.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <array>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

constexpr int kPersons = 14;
/// Of forty users, month by month; the course begins after the eighth.
constexpr std::array kWithPlan{12, 13, 11, 12, 14, 12, 13, 12, 15, 17, 18, 20, 21, 24};

std::vector<play::Event> tryAt(const std::string &step, const std::set<std::string> &questions,
                               int person, int right)
{
    std::vector<play::Event> events;
    int at = 0;
    for (const std::string &question : questions) {
        const bool isRight = (at * 5 + person) % 8 < right;
        ++at;
        events.push_back(
            {"question-answered",
             step + "/" + question,
             {{"kind", "one-of"}, {"points", isRight ? "1" : "0"}, {"of", "1"}, {"try", 1}}});
    }
    events.push_back({"result-seen", step, {{"try", 1}}});
    return events;
}

void learn(record::Store &store, const module::Module &module, const module::Measuring &measuring)
{
    for (int person = 0; person < kPersons; ++person) {
        people::Person one;
        one.name = "Kursdeltaker " + std::to_string(person + 1);
        one.profession = "sykepleier";
        one.unit = "Sone Nord";
        const std::string id = store.addPerson(one).id;
        const std::string attempt
            = store.begin(id, module.id, module.edition,
                          {"attempt-begun", "", {{"seed", 1}, {"edition", module.edition}}});
        store.append(attempt, tryAt(measuring.before, measuring.questions, person, 3 + person % 3));
        store.append(attempt, tryAt(measuring.after, measuring.questions, person, 6 + person % 3));
    }
}

void count(record::Store &store)
{
    using namespace std::chrono_literals;
    record::Access access(store);
    for (const people::Unit &unit : access.units()) {
        auto month = 2025y / std::chrono::October;
        for (const int withPlan : kWithPlan) {
            access.setPlanShare(unit, month, people::PlanShare{month, 40, withPlan});
            month += std::chrono::months(1);
        }
    }
}

/// The module that measures, if any does.
std::optional<module::Module> measuringOn(const Shelf &shelf)
{
    for (const auto &[id, entry] : shelf.modules) {
        auto module = module::loadModule(entry.file).value;
        const auto measuring = module::measuringOf(module);
        if (measuring && !measuring->questions.empty()) {
            return module;
        }
    }
    return std::nullopt;
}

} // namespace

void visitEffect(const QString &modules, Camera &camera)
{
    Stage stage(modules.toStdString());
    AppModel &app = stage.app();
    beginAsAdministrator(stage);
    const auto module = measuringOn(stage.composition().library().shelf());
    if (!module) {
        return;
    }
    {
        record::Store store(stage.data(), madeUpSurroundings(37));
        learn(store, *module, *module::measuringOf(*module));
        count(store);
    }
    app.openLead();
    (void)stage.until([&] { return !app.lead()->measured().isEmpty(); });
    camera.take(stage, u"lead-measured"_s);
    EffectModel &effect = *app.lead()->effect();
    app.lead()->seeEffect();
    (void)stage.until([&] { return effect.ready(); });
    effect.setUnit(1);
    (void)stage.until([&] { return effect.ready() && effect.isOneUnit(); });
    camera.take(stage, u"lead-effect"_s);
    effect.setUsers(u"40"_s);
    effect.setWithPlan(u"44"_s);
    effect.enter();
    if (QQuickItem *item = itemBelow(stage.window()->contentItem(), u"planSave"_s)) {
        item->forceActiveFocus();
        stage.settle();
        camera.take(stage, u"lead-effect-plans"_s);
    }
}

} // namespace minplan::app
