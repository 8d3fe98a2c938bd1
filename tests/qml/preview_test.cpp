#include "module/load.h"
#include "player/player_tour.h"
#include "workshop/preview_model.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;
using namespace minplan;
using namespace minplan::app;

namespace {

namespace fs = std::filesystem;

module::Module workshopModule()
{
    return module::loadModule(fs::path(MINPLAN_TEST_DATA) / "workshop" / "samtalen").value;
}

/// More shows than any of these modules has.
constexpr int kMostShows = 60;

} // namespace

TEST_CASE("a preview begins at a step, a scene or a question")
{
    PreviewModel preview([] { return std::uint64_t{7}; });
    preview.setModule(workshopModule());
    CHECK(preview.player()->page() == u"page");
    CHECK(preview.fromStart());
    preview.playFrom({"arne", {}});
    CHECK(preview.from() == u"Samtalen med Arne");
    CHECK(preview.player()->scene()->choices()->count() == 2);
    preview.playFrom({"arne", "trappa"});
    CHECK(preview.player()->scene()->ending() == SceneModel::Ending::Poor);
    preview.playFrom({"prov-deg", "hvem"});
    CHECK(preview.player()->page() == u"question");
}

TEST_CASE("a preview goes on where it was when the module is edited, and begins anew when its step "
          "is gone")
{
    PreviewModel preview([] { return std::uint64_t{7}; });
    module::Module module = workshopModule();
    preview.setModule(module);
    preview.playFrom({"arne", {}});
    preview.player()->choose(0);
    preview.player()->goOn();
    REQUIRE(preview.player()->scene()->ending() == SceneModel::Ending::Good);
    module.title = "En annen tittel";
    preview.setModule(module);
    CHECK(preview.player()->scene()->ending() == SceneModel::Ending::Good);
    std::erase_if(module.steps, [](const module::Step &step) { return step.id == "arne"; });
    preview.setModule(module);
    CHECK(preview.player()->page() == u"page");
    module.steps.clear();
    preview.setModule(module);
    CHECK(preview.state() == PreviewModel::State::Stale);
    CHECK(preview.player()->page() == u"page");
}

TEST_CASE("every broken module is previewed as far as it goes, and none brings the preview down")
{
    PreviewModel preview([] { return std::uint64_t{7}; });
    int played = 0;
    for (const auto &entry : fs::directory_iterator(MINPLAN_BROKEN)) {
        const auto loaded = module::loadModule(entry.path());
        CAPTURE(entry.path().string());
        preview.setModule(loaded.value);
        for (const module::Step &step : loaded.value.steps) {
            preview.playFrom({step.id, {}});
            int shows = 0;
            while (shows < kMostShows && tourAdvance(*preview.player(), shows % 2 == 0)) {
                ++shows;
            }
            played += shows;
        }
    }
    CHECK(played > 200);
}
