#include "app/stage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace Qt::StringLiterals;
using namespace minplan;
using namespace minplan::app;

namespace {

namespace fs = std::filesystem;

/// The real course in a folder that may be written in.
struct Workplace {
    QTemporaryDir folder;
    fs::path root = folder.path().toStdString();
    Workplace()
    {
        fs::copy(MINPLAN_MODULES, root / "modules", fs::copy_options::recursive);
        const fs::path content = fs::path(MINPLAN_MODULES).parent_path() / "content";
        if (fs::exists(content)) {
            fs::copy(content, root / "content", fs::copy_options::recursive);
        }
    }
};

std::string textOf(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path &file, const std::string &text)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
}

} // namespace

TEST_CASE("what a save changes comes to the screen; how long it took is told")
{
    const Workplace place;
    const fs::path file
        = place.root / "modules/det-er-min-plan/mal-som-er-brukerens-egne/module.yaml";
    const std::string whole = textOf(file);
    std::string spoilt = whole;
    spoilt.replace(spoilt.find("minutes:"), 8, "minuter:");
    Stage stage(place.root / "modules");
    REQUIRE(stage.window() != nullptr);
    stage.signIn(u"Anne Dahl"_s, 0, u"Årstad"_s);
    stage.app().workshop()->open(QString::fromStdString(file.string()));
    WorkbenchModel &bench = *stage.app().workshop()->bench();
    REQUIRE(stage.until([&] { return bench.ready(); }));
    bool painted = false;
    QObject::connect(&bench, &WorkbenchModel::changed, stage.window(), [&] {
        QObject::connect(
            stage.window(), &QQuickWindow::frameSwapped, stage.window(), [&] { painted = true; },
            Qt::SingleShotConnection);
    });
    std::vector<qint64> times;
    constexpr int kSaves = 20;
    for (int save = 0; save < kSaves; ++save) {
        painted = false;
        const bool spoil = save % 2 == 0;
        QElapsedTimer clock;
        clock.start();
        write(file, spoil ? spoilt : whole);
        while (clock.elapsed() < 5000
               && !(painted && bench.findings()->count() == (spoil ? 1 : 0))) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        }
        times.push_back(clock.elapsed());
        CHECK(bench.findings()->count() == (spoil ? 1 : 0));
        stage.settle();
    }
    std::sort(times.begin(), times.end());
    MESSAGE("from save to findings painted, ms: median " << times[kSaves / 2] << ", most "
                                                         << times.back());
}
