#include "app/made_up_answers.h"
#include "app/tour_stops.h"
#include "module/load.h"

#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

constexpr int kMany = 41;
constexpr int kFew = 6;

/// A quiz that counts, in a module of the course.
struct Taken {
    module::Module module;
    std::string step;
};

std::vector<Taken> quizzesIn(const Shelf &shelf)
{
    std::vector<Taken> found;
    for (const auto &[id, entry] : shelf.modules) {
        auto loaded = module::loadModule(entry.file);
        for (const module::Step &step : loaded.value.steps) {
            const auto *quiz = std::get_if<module::Quiz>(&step.kind);
            if (loaded.usable() && quiz != nullptr && quiz->confidence) {
                found.push_back({loaded.value, step.id});
            }
        }
    }
    return found;
}

void scrollTo(Stage &stage, const QString &name)
{
    if (QQuickItem *item = itemBelow(stage.window()->contentItem(), name)) {
        item->forceActiveFocus();
        stage.settle();
    }
}

} // namespace

void visitItems(const QString &modules, Camera &camera)
{
    Stage stage(modules.toStdString());
    AppModel &app = stage.app();
    beginAsAdministrator(stage);
    const auto quizzes = quizzesIn(stage.composition().library().shelf());
    if (quizzes.empty()) {
        return;
    }
    {
        record::Store store(stage.data(), madeUpSurroundings(31));
        answerQuiz(store, quizzes.front().module, quizzes.front().step, kMany, "Sone Nord");
        if (quizzes.size() > 1) {
            answerQuiz(store, quizzes.back().module, quizzes.back().step, kFew, "Sone Nord");
        }
    }
    const auto isRead = [&] { return app.items()->state() == ItemsModel::State::Done; };
    app.openItems(QString::fromStdString(quizzes.front().module.id));
    (void)stage.until(isRead);
    camera.take(stage, u"items"_s);
    if (app.items()->questions()->count() > 0) {
        const auto first = app.items()->questions()->index(0);
        const int number = app.items()->questions()->data(first, Qt::UserRole).toInt();
        const QString button = u"itemsOpen-%1"_s.arg(number);
        scrollTo(stage, u"itemsScatter"_s);
        camera.take(stage, u"items-plot"_s);
        if (QQuickItem *item = itemBelow(stage.window()->contentItem(), button)) {
            QMetaObject::invokeMethod(item, "clicked");
        }
        scrollTo(stage, button);
        camera.take(stage, u"items-question"_s);
    }
    if (quizzes.size() > 1) {
        app.openItems(QString::fromStdString(quizzes.back().module.id));
        (void)stage.until(isRead);
        camera.take(stage, u"items-too-few"_s);
    }
}

} // namespace minplan::app
