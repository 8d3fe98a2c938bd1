#include "findings_of.h"
#include "module/overlay.h"
#include "module/translation.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

using namespace minplan;
using tests::TemporaryFolder;

namespace {

constexpr std::string_view kModule
    = "module: m\ntitle: T\nsteps:\n  - {page: a, title: A, text: Hei.}\n";
constexpr std::string_view kCourse = R"(course: k
title: Det er min plan
modules: [m]
certificate: {title: Kursbevis, text: Har gjennomført kurset.}
)";

/// A course with one module, on the disk.
class Written : public TemporaryFolder
{
public:
    Written()
    {
        course = write("modules/k/course.yaml", kCourse);
        (void)write("modules/k/m/module.yaml", kModule);
    }
    [[nodiscard]] std::filesystem::path overlay(const std::string &name,
                                                const std::string &texts) const
    {
        return write("modules/k/" + name + ".yaml",
                     "overlay: " + name + "\nfor: k\ntexts:\n" + texts);
    }
    [[nodiscard]] std::string found(const std::filesystem::path &file) const
    {
        return tests::codes(module::checkFile(file).findings);
    }
    [[nodiscard]] std::string coverage() const
    {
        return tests::codes(module::checkCoverage(course, "nn").findings);
    }

    std::filesystem::path course;
};

std::string read(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("a course is shown in the language asked for, with its certificate")
{
    const Written written;
    CHECK(written.found(written.overlay("nn",
                                        "  title: Det er planen min\n"
                                        "  certificate/text: Har gjennomført kurset heilt.\n"))
          == "");
    const auto shown = module::loadCourseIn(written.course, "nn").value;
    CHECK(shown.title == "Det er planen min");
    CHECK(shown.certificateTitle == "Kursbevis");
    CHECK(shown.certificateText == "Har gjennomført kurset heilt.");
    CHECK(shown.language == "nn");
    CHECK(module::loadCourseIn(written.course, "nb").value.title == "Det er min plan");
    CHECK(module::loadCourseIn(written.course.parent_path(), "").value.language == "nb");
}

TEST_CASE("a library's courses are shown in the language asked for, else with the place's texts")
{
    const Written written;
    (void)written.overlay("nn", "  title: Det er planen min\n");
    (void)written.overlay("bergen", "  title: Kurset i Bergen\n");
    (void)written.write("modules/site.yaml", "site: bergen\n");
    const auto titleIn = [&written](const std::string &language) {
        return module::findLibrary(written / "modules", language).courses.front().value.title;
    };
    CHECK(titleIn("") == "Kurset i Bergen");
    CHECK(titleIn("nn") == "Kurset i Bergen");
    (void)written.write("modules/site.yaml", "site: oslo\n");
    CHECK(titleIn("nn") == "Det er planen min");
    CHECK(titleIn("") == "Det er min plan");
}

TEST_CASE("a course's overlay is held against the course")
{
    const Written written;
    CHECK(written.found(written.overlay("nn", "  titel: Planen\n  modules: m\n"))
          == "MP0904@4:3 MP0904@5:3");
    CHECK(written.found(written.overlay("course.nn", "  title: Planen\n")) == "");
    CHECK(written.found(
              written.write("modules/k/en.yaml", "overlay: en\nfor: m\ntexts: {title: Plan}\n"))
          == "MP0903@2:6");
}

TEST_CASE("where a module stands beside a course, the course's overlays carry its name")
{
    const Written written;
    (void)written.write("modules/k/module.yaml", kModule);
    const auto own = written.write("modules/k/course.nn.yaml",
                                   "overlay: nn\nfor: k\ntexts: {title: Planen}\n");
    CHECK(written.found(own) == "");
    CHECK(module::overlayFile(written.course, "nn") == own);
    CHECK(module::loadCourseIn(written.course, "nn").value.title == "Planen");
    CHECK(module::placeOfOverlay(written / "modules/k/nn.yaml").owner
          == written / "modules/k/module.yaml");
}

TEST_CASE("a course's translation is made with every text and tells what is missing and stale")
{
    const Written written;
    CHECK(written.coverage() == "MP0908@1:1");
    const auto loaded = module::loadCourse(written.course);
    const auto made = module::translationsOf(loaded.value, "nn");
    REQUIRE(made.size() == 1);
    CHECK(made[0].file == written / "modules/k/nn.yaml");
    CHECK(made[0].missing
          == std::vector<std::string>{"title", "certificate/title", "certificate/text"});
    (void)written.write("modules/k/nn.yaml", made[0].content);
    CHECK(written.coverage() == "MP0909@5:3 MP0909@7:3 MP0909@9:3");

    (void)written.overlay("nn", "  title: Planen\n");
    const auto translated = module::translationsOf(loaded.value, "nn");
    (void)written.write("modules/k/nn.yaml", translated[0].content);
    std::string changed(kCourse);
    changed.replace(changed.find("Det er"), 6, "Her er");
    (void)written.write("modules/k/course.yaml", changed);
    CHECK(written.coverage().starts_with("MP0910@"));
    CHECK(module::translationsOf(loaded.value, "nn")[0].stale == std::vector<std::string>{"title"});
    CHECK(read(written / "modules/k/nn.yaml").find("title: Planen") != std::string::npos);
    CHECK(module::translationsOf(loaded.value, "nb").empty());
}
