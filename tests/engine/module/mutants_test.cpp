#include "findings_of.h"
#include "golden.h"
#include "slips.h"

#include <doctest/doctest.h>

using namespace minplan;

TEST_CASE("no slip of the hand makes a good module crash the reader or its findings")
{
    const auto original = tests::sourceDir() / "modules/det-er-min-plan/mal-som-er-brukerens-egne";
    const tests::TemporaryFolder folder;
    std::filesystem::copy(original / "media", folder.path() / "media");
    const tests::Lines lines = tests::linesOf(tests::readFile(original / "module.yaml"));
    REQUIRE(lines.size() > 100);
    std::mt19937 chance(20261121); // NOLINT(cert-msc51-cpp): the same mutants every time
    for (int round = 0; round < 500; ++round) {
        CAPTURE(round);
        tests::Lines slipped = lines;
        for (std::size_t slips = tests::below(chance, 3) + 1; slips > 0; --slips) {
            slipped = tests::slipped(std::move(slipped), chance);
        }
        std::string yaml;
        for (const std::string &line : slipped) {
            yaml += line;
        }
        const auto file = folder.write("module.yaml", yaml);
        const module::Loaded<module::Module> loaded = module::loadModule(file);
        for (const text::Finding &finding : loaded.findings) {
            const auto source = loaded.sources.find(finding.file);
            const std::string text = text::render(
                finding, source == loaded.sources.end() ? nullptr : &source->second, "nb");
            CHECK(text.find(": ") != std::string::npos);
        }
    }
}
