#include "app/stage.h"

#include <QQuickItem>

#include <doctest/doctest.h>

using namespace Qt::StringLiterals;
using namespace minplan;
using namespace minplan::app;

namespace {

constexpr auto kModule = "hva-er-individuell-plan";

play::Event half()
{
    return {"page-read",
            "velkommen",
            {{"now", {{"step", "velkommen"}, {"title", "Velkommen"}, {"percent", 50}}}}};
}

} // namespace

TEST_CASE("what another window or a command records comes to home by itself")
{
    const QTemporaryDir data;
    Stage stage(MINPLAN_MODULES, data.path().toStdString());
    stage.signIn(u"Anne Dahl"_s, 0, u"Årstad"_s);
    CHECK(stage.app().home()->nextPercent() == -1);
    {
        record::Store other(data.path().toStdString(), madeUpSurroundings(7));
        const std::string person = other.persons().front().id;
        const play::Event event = half();
        other.append(
            other.begin(person, kModule, 1,
                        {"attempt-begun", "", {{"seed", 7}, {"edition", 1}, {"language", "nb"}}}),
            std::span(&event, 1));
    }
    CHECK(stage.until([&] { return stage.app().home()->nextPercent() == 50; }));
}

TEST_CASE("a record on a network share is warned of on home")
{
    Stage stage(MINPLAN_MODULES);
    stage.signIn(u"Anne Dahl"_s, 0, u"Årstad"_s);
    const auto panel
        = [&] { return stage.window()->findChild<QQuickItem *>(u"sharePanel"_s) != nullptr; };
    CHECK_FALSE(panel());
    stage.app().home()->setShare("SMB");
    CHECK(stage.until(panel));
    stage.app().home()->setShare({});
    CHECK(stage.until([&] { return !panel(); }));
}
