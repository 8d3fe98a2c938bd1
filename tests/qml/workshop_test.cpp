#include "app/stage.h"

#include <doctest/doctest.h>

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

TEST_CASE("what a save changes comes to the screen")
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
    for (int save = 0; save < 4; ++save) {
        const bool spoil = save % 2 == 0;
        write(file, spoil ? spoilt : whole);
        CHECK(stage.until([&] { return bench.findings()->count() == (spoil ? 1 : 0); }));
        stage.settle();
    }
}
