#include "app/stage.h"
#include "workshop/module_reading.h"

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

/// Like those of an installed package: nothing above it says what place it is shown at.
constexpr auto kInstalled = R"(module: m
title: Samtalen
steps:
  - {page: p, title: Først, text: Hør etter.}
)";

} // namespace

TEST_CASE("the preview of an installed module reads as it does at the place it is shown")
{
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    fs::create_directories(root / "package/m");
    fs::create_directories(root / "place/local");
    write(root / "package/m/module.yaml", kInstalled);
    write(root / "place/site.yaml", "site: fana\nmodules: [../package]\noverlays: [local]\n");
    write(root / "place/local/m.nn.yaml", "overlay: nn\nfor: m\ntexts:\n  title: Samtala\n");
    const auto reading
        = readForWorkshop(root / "package/m/module.yaml", module::siteAbove(root / "place"));
    REQUIRE(reading->translated.contains("nn"));
    CHECK(reading->translated.at("nn").title == "Samtala");
    const auto files = reading->files();
    CHECK(std::find(files.begin(), files.end(), root / "place/local/m.nn.yaml") != files.end());
    CHECK(readForWorkshop(root / "package/m/module.yaml")->translated.empty());
}

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
