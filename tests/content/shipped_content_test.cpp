#include "golden.h"
#include "module/load.h"

#include <doctest/doctest.h>

using namespace minplan;

namespace {

std::string findingsBelow(const std::filesystem::path &folder)
{
    std::string text;
    for (const std::filesystem::path &file : module::filesToCheck(folder)) {
        const module::Checked checked = module::checkFile(file);
        for (const text::Finding &finding : checked.findings) {
            const auto source = checked.sources.find(finding.file);
            text += text::render(finding,
                                 source == checked.sources.end() ? nullptr : &source->second, "nb");
        }
    }
    return text;
}

} // namespace

TEST_CASE("the modules and courses we ship have no finding at all")
{
    CHECK(findingsBelow(tests::sourceDir() / "modules") == "");
}

TEST_CASE("the banks, procedures and cases we ship have no finding at all")
{
    CHECK(findingsBelow(tests::sourceDir() / "content") == "");
}

TEST_CASE("every module that a shipped course names can be played")
{
    const module::Library library = module::findLibrary(tests::sourceDir() / "modules");
    REQUIRE(!library.courses.empty());
    for (const auto &course : library.courses) {
        CHECK(course.usable());
        for (const std::string &id : course.value.modules) {
            CAPTURE(id);
            REQUIRE(library.modules.contains(id));
            const auto loaded = module::loadModule(library.modules.at(id));
            CHECK(loaded.usable());
            CHECK(loaded.value.id == id);
            CHECK(!loaded.value.steps.empty());
        }
    }
}
