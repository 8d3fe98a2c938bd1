#include "findings_of.h"
#include "module/overlay.h"

#include <doctest/doctest.h>

using namespace minplan;
using tests::TemporaryFolder;

namespace {

/// What came installed, and what a place has beside it.
class Place : public TemporaryFolder
{
public:
    Place()
    {
        (void)write("usr/modules/k/course.yaml", "course: k\ntitle: Kurset\nmodules: [m]\n");
        (void)write("usr/modules/k/m/module.yaml", R"(module: m
title: Mål
steps:
  - {page: a, title: A, text: Hei.}
  - {procedure: arbeid, use: procedures/rutine}
)");
        (void)write("usr/content/procedures/rutine.yaml",
                    "procedure: rutine\ntitle: Rutine\nstages: [{stage: en, title: En}]\n");
        site = write("srv/site.yaml",
                     "site: bergen\nmunicipality: Bergen kommune\n"
                     "modules: [../usr/modules]\noverlays: [tekster/]\n");
        (void)write("srv/kurs/egen/module.yaml",
                    "module: egen\ntitle: Vår egen\nsteps: [{page: a, title: A, text: Hei.}]\n");
        std::filesystem::create_directory(*this / "srv/tekster");
    }
    [[nodiscard]] std::filesystem::path text(const std::string &id, const std::string &texts) const
    {
        return write("srv/tekster/" + id + ".bergen.yaml",
                     "overlay: bergen\nfor: " + id + "\ntexts:\n" + texts);
    }
    [[nodiscard]] module::Library library() const { return module::findLibrary(*this / "srv"); }

    std::filesystem::path site;
};

std::string codesOf(const std::filesystem::path &file)
{
    return tests::codes(module::checkFile(file).findings);
}

} // namespace

TEST_CASE("a place's settings are read, and what it does not say has its ordinary value")
{
    const Place place;
    CHECK(codesOf(place.site) == "");
    const module::Site read = module::siteAbove(place / "srv/kurs/egen");
    CHECK(read.file == place.site);
    CHECK(read.id == "bergen");
    CHECK(read.municipality == "Bergen kommune");
    CHECK(read.modules == std::vector{place / "usr/modules"});
    CHECK(read.overlays == std::vector{place / "srv/tekster"});
    CHECK(read.drop.empty());
    CHECK(read.idleMinutes == 15);
    CHECK(read.addThemselves);
    CHECK(read.anonymity == 5);
    (void)place.write("srv/site.yaml",
                      "site: bergen\ndrop: tekster\nidle-minutes: 5\nadd-themselves: false\n"
                      "anonymity: 10\n");
    const module::Site other = module::siteAbove(place / "srv");
    CHECK(other.drop == place / "srv/tekster");
    CHECK(other.idleMinutes == 5);
    CHECK_FALSE(other.addThemselves);
    CHECK(other.anonymity == 10);
    CHECK(module::siteAbove(place / "usr").file.empty());
}

TEST_CASE("what a place may not set is told, and its ordinary value holds")
{
    const Place place;
    const auto file = place.write("srv/site.yaml",
                                  "site: bergen\nanonymity: 2\nidle-minutes: 0\n"
                                  "add-themselves: kanskje\nmodules: [finnes-ikke]\nmodul: x\n");
    CHECK(codesOf(file) == "MP0209@2:12 MP0209@3:15 MP0207@4:17 MP0913@5:11 MP0201@6:1");
    const module::Site read = module::siteAbove(place / "srv");
    CHECK(read.anonymity == 5);
    CHECK(read.idleMinutes == 15);
    CHECK(read.addThemselves);
}

TEST_CASE("the modules of a place are its own and those of the folders it names")
{
    const Place place;
    const auto library = place.library();
    CHECK(library.site.id == "bergen");
    CHECK(library.modules.at("egen") == place / "srv/kurs/egen/module.yaml");
    CHECK(library.modules.at("m") == place / "usr/modules/k/m/module.yaml");
    REQUIRE(library.courses.size() == 1);
    CHECK(library.courses.front().value.id == "k");
}

TEST_CASE("a module that a place has too is the place's own")
{
    const Place place;
    (void)place.write("srv/kurs/m/module.yaml",
                      "module: m\ntitle: Vårt\nsteps: [{page: a, title: A, text: Hei.}]\n");
    (void)place.write("srv/kurs/course.yaml", "course: k\ntitle: Vårt kurs\nmodules: [m]\n");
    const auto library = place.library();
    CHECK(library.modules.at("m") == place / "srv/kurs/m/module.yaml");
    REQUIRE(library.courses.size() == 1);
    CHECK(library.courses.front().value.title == "Vårt kurs");
}

TEST_CASE("a place's own texts stand in its own folder, for what was installed elsewhere")
{
    const Place place;
    const auto own = place.text("m", "  title: Mål i Bergen\n");
    const auto course = place.text("k", "  title: Kurset i Bergen\n");
    const auto routine = place.text("rutine", "  stages/en/title: Vår rutine\n");
    (void)place.write(
        "usr/modules/k/m/bergen.yaml",
        "overlay: bergen\nfor: m\ntexts: {title: Gammelt, steps/a/text: Ved siden.}\n");
    for (const auto &file : {own, course, routine}) {
        CHECK(codesOf(file) == "");
    }
    const auto library = place.library();
    CHECK(library.courses.front().value.title == "Kurset i Bergen");
    const auto &file = library.modules.at("m");
    CHECK(module::readHeadIn(file, "nb", &library.site).title == "Mål i Bergen");
    const module::Module shown = module::loadModuleIn(file, "nb", &library.site).value;
    CHECK(shown.title == "Mål i Bergen");
    CHECK(std::get<module::Page>(shown.steps[0].kind).text == "Ved siden.");
    CHECK(std::get<module::Procedure>(shown.steps[1].kind).stages[0].title == "Vår rutine");
    CHECK(module::loadModuleIn(file, "nb").value.title == "Mål");
}

TEST_CASE("a place's own texts are held against what they are for")
{
    const Place place;
    CHECK(codesOf(place.text("m", "  titel: Mål\n")) == "MP0904@4:3");
    CHECK(codesOf(place.text("finnes-ikke", "  title: Mål\n")) == "MP0901@1:1");
    CHECK(codesOf(place.write("srv/tekster/m.oslo.yaml",
                              "overlay: bergen\nfor: k\ntexts: {title: Mål}\n"))
          == "MP0902@1:10 MP0903@2:6");
}
