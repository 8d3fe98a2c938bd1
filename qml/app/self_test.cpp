#include "app/self_test.h"

#include "app/stage.h"
#include "player/player_tour.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

/// More shows than any module has.
constexpr int kMostShows = 400;

bool playToTheEnd(Stage &stage)
{
    PlayerModel &player = *stage.app().player();
    for (int shows = 0; shows < kMostShows; ++shows) {
        if (!stage.until([&] { return !player.busy(); })) {
            return false;
        }
        if (!tourAdvance(player, true)) {
            return true;
        }
    }
    return false;
}

/// Every module on the bench; none is shipped with findings that stop it.
bool visitWorkshop(Stage &stage)
{
    WorkshopModel &workshop = *stage.app().workshop();
    stage.app().openWorkshop();
    stage.settle();
    for (const auto &[id, entry] : stage.composition().library().shelf().modules) {
        workshop.open(QString::fromStdString(entry.file.string()));
        if (!stage.until([&] {
                return workshop.bench() != nullptr
                    && workshop.bench()->preview()->state() == PreviewModel::State::Playing;
            })) {
            std::fprintf(stderr, "minplan: %s could not be previewed\n", id.c_str());
            return false;
        }
    }
    return true;
}

bool visitEverything(Stage &stage)
{
    AppModel &app = stage.app();
    stage.signIn(u"Ingrid Solheim"_s, 0, u"Årstad"_s);
    app.setKeysShown(true);
    stage.settle();
    app.openSettings();
    stage.settle();
    for (const auto &[id, entry] : stage.composition().library().shelf().modules) {
        app.goHome();
        stage.settle();
        stage.openModule(QString::fromStdString(id));
        if (app.module()->startText().isEmpty()) {
            continue;
        }
        app.play();
        if (!playToTheEnd(stage)) {
            std::fprintf(stderr, "minplan: %s could not be played to its end\n", id.c_str());
            return false;
        }
        app.player()->leave();
        if (!stage.until([&] { return app.page() == AppModel::Page::Home; })) {
            return false;
        }
    }
    if (!visitWorkshop(stage)) {
        return false;
    }
    app.signOut();
    return stage.until([&] { return app.page() == AppModel::Page::SignIn; });
}

} // namespace

int selfTest(const QString &modules)
{
    countComplaints();
    loadFonts();
    Stage stage(modules.toStdString());
    if (stage.window() == nullptr) {
        return 1;
    }
    const bool visited = visitEverything(stage);
    return visited && complaints() == 0 ? 0 : 1;
}

} // namespace minplan::app
